package org.pcsrules.rulebook.types;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Which types can be compared with which. */
final class Comparisons {

    private Comparisons() {
    }

    /** @param ordered whether they are compared by {@code <} or {@code >}; else by {@code ==} or {@code !=}; {@code void} stands for {@code null} */
    static boolean makeSense(Class<?> left, Class<?> right, boolean ordered) {
        if (!Members.isKnown(left) || !Members.isKnown(right)) {
            return true;
        }
        if (left == void.class || right == void.class) {
            return !ordered && !(left == void.class ? right : left).isPrimitive();
        }
        if (isNumber(left) && isNumber(right)) {
            // What Drools makes of a literal such as 1000.00B beside an int does not compile.
            return left != BigDecimal.class && right != BigDecimal.class || left == right || left == BigDecimal.class;
        }
        Class<?> a = Numeric.boxed(left);
        Class<?> b = Numeric.boxed(right);
        boolean related = a.isAssignableFrom(b) || b.isAssignableFrom(a) || a.isInterface() && !isFinal(b) || b.isInterface() && !isFinal(a);
        return related && (!ordered || Comparable.class.isAssignableFrom(a) || Comparable.class.isAssignableFrom(b)) && !(ordered && a == Boolean.class);
    }

    private static boolean isNumber(Class<?> type) {
        return Numeric.isNumber(type) || type == BigDecimal.class || type == BigInteger.class;
    }

    private static boolean isFinal(Class<?> type) {
        return java.lang.reflect.Modifier.isFinal(type.getModifiers());
    }
}
