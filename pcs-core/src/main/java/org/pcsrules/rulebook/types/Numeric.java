package org.pcsrules.rulebook.types;

import java.util.List;
import java.util.Map;

/** Numbers and boxes of Java. */
final class Numeric {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class,
            byte.class, Byte.class, char.class, Character.class, float.class, Float.class, double.class, Double.class, boolean.class, Boolean.class);
    private static final List<Class<?>> WIDENING = List.of(byte.class, short.class, int.class, long.class, float.class, double.class);

    private Numeric() {
    }

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    static Class<?> unboxed(Class<?> type) {
        return BOXES.entrySet().stream().filter(box -> box.getValue() == type).<Class<?>>map(Map.Entry::getKey).findFirst().orElse(type);
    }

    /** Whether Java turns a value of one type into the other without being told. */
    static boolean widens(Class<?> from, Class<?> to) {
        int start = WIDENING.indexOf(from);
        return start >= 0 && WIDENING.indexOf(to) > start || from == char.class && WIDENING.indexOf(to) >= WIDENING.indexOf(int.class);
    }

    /** Whether signs such as + and < know the type. */
    static boolean isNumber(Class<?> type) {
        return WIDENING.contains(unboxed(type)) || type == char.class || type == Character.class;
    }

    /** The type of a sum. */
    static Class<?> common(Class<?> a, Class<?> b) {
        Class<?> wider = WIDENING.indexOf(unboxed(a)) >= WIDENING.indexOf(unboxed(b)) ? unboxed(a) : unboxed(b);
        return WIDENING.indexOf(wider) < WIDENING.indexOf(int.class) ? int.class : wider;
    }
}
