package org.pcsrules.rulebook.types;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields, methods and constants of types, as rule files see them. */
public final class Members {

    /** Stands for a type that is not known; anything may be done with it. */
    public static final class Anything {
        private Anything() {
        }
    }

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "equals",
            "getDeclaringClass", "describeConstable");

    private Members() {
    }

    /** Whether a type is known; {@code Object} says nothing of what it holds. */
    public static boolean isKnown(Class<?> type) {
        return type != Anything.class && type != Object.class;
    }

    /** The type of a field of facts of a type: a record's component, or what a method such as {@code getName()} or {@code isEmpty()} gives; null if there is none. */
    public static @Nullable Class<?> property(Class<?> type, String name) {
        // A name that begins with a capital is that of a type, unless all of it is in capitals.
        if (name.isEmpty() || Character.isUpperCase(name.charAt(0)) && name.length() > 1 && Character.isLowerCase(name.charAt(1))) {
            return null;
        }
        String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String accessor : List.of("get" + capitalised, "is" + capitalised, name)) {
            Method method = accessor(type, accessor);
            if (method != null) {
                return method.getReturnType();
            }
        }
        try {
            return type.getField(name).getType();
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private static @Nullable Method accessor(Class<?> type, String name) {
        return methods(type, name).stream().filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())).findFirst().orElse(null);
    }

    /** The names of all fields that {@link #property} finds. */
    public static SortedSet<String> properties(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() > 0 || method.getReturnType() == void.class || Modifier.isStatic(method.getModifiers())
                    || OF_EVERY_OBJECT.contains(name)) {
                continue;
            }
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            boolean getter = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
            names.add(getter ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1) : name);
        }
        return names;
    }

    /** The types that methods give. */
    public static Set<Class<?>> results(List<Method> methods) {
        return methods.stream().map(Method::getReturnType).collect(Collectors.toSet());
    }

    /** The public methods of a name, those of its parents included. */
    public static List<Method> methods(Class<?> type, String name) {
        Stream<Method> own = Arrays.stream(type.getMethods());
        Stream<Method> all = type.isInterface() ? Stream.concat(own, Arrays.stream(Object.class.getMethods())) : own;
        return all.filter(method -> method.getName().equals(name)).toList();
    }

    /** The names of the public methods. @param statically whether of those that belong to the type itself, or to its objects */
    public static SortedSet<String> methodNames(Class<?> type, boolean statically) {
        return Arrays.stream(type.getMethods()).filter(method -> Modifier.isStatic(method.getModifiers()) == statically).map(Method::getName)
                .filter(name -> !OF_EVERY_OBJECT.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the public methods and constants that a type of the library or its parents in the library declare; not what every object has. */
    public static SortedSet<String> ownNames(Class<?> type) {
        Stream<String> methods = Arrays.stream(type.getMethods()).filter(method -> isOurs(method.getDeclaringClass())).map(Method::getName);
        Stream<String> constants = Arrays.stream(type.getFields()).filter(field -> isOurs(field.getDeclaringClass())).map(Field::getName);
        return Stream.concat(methods, constants).filter(name -> !OF_EVERY_OBJECT.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(Class<?> type) {
        return Vocabulary.PACKAGES.contains(type.getPackageName());
    }

    /** A constant of a type; null if there is none of that name. */
    public static @Nullable Field constant(Class<?> type, String name) {
        return Arrays.stream(type.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()) && field.getName().equals(name)).findFirst().orElse(null);
    }

    /** The names of the constants of a type. */
    public static SortedSet<String> constantNames(Class<?> type) {
        return Arrays.stream(type.getFields()).filter(field -> Modifier.isStatic(field.getModifiers())).map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A type declared in a type; null if there is none of that name. */
    public static @Nullable Class<?> nested(Class<?> type, String name) {
        return Arrays.stream(type.getClasses()).filter(inner -> inner.getSimpleName().equals(name)).findFirst().orElse(null);
    }

    /** A type's name as rule files write it: {@code Measure.Net}. */
    public static String name(Class<?> type) {
        return type.getDeclaringClass() == null ? type.getSimpleName() : name(type.getDeclaringClass()) + "." + type.getSimpleName();
    }

    /** {@code target(Object, Measure)}. */
    public static String signature(Executable of) {
        Class<?>[] types = of.getParameterTypes();
        StringBuilder text = new StringBuilder(of instanceof Method ? of.getName() : name(of.getDeclaringClass())).append('(');
        for (int i = 0; i < types.length; i++) {
            boolean several = of.isVarArgs() && i == types.length - 1;
            text.append(i == 0 ? "" : ", ").append(parameter(several ? types[i].getComponentType() : types[i])).append(several ? "..." : "");
        }
        return text.append(')').toString();
    }

    /** Where anything is taken, it is a number in one of several forms that is meant. */
    private static String parameter(Class<?> type) {
        return type == Object.class || type == int.class || type == long.class ? "number" : type == String.class ? "text" : name(type);
    }

    /** The methods or constructors that can be called with arguments of these types. */
    public static <T extends Executable> List<T> applicable(List<T> candidates, List<Class<?>> arguments) {
        return candidates.stream().filter(candidate -> accepts(candidate, arguments)).toList();
    }

    private static boolean accepts(Executable of, List<Class<?>> arguments) {
        Class<?>[] types = of.getParameterTypes();
        if (types.length == arguments.size() && accepts(types, arguments, types.length)) {
            return true;
        }
        if (!of.isVarArgs() || arguments.size() < types.length - 1 || !accepts(types, arguments, types.length - 1)) {
            return false;
        }
        Class<?> each = types[types.length - 1].getComponentType();
        return arguments.subList(types.length - 1, arguments.size()).stream().allMatch(argument -> accepts(each, argument));
    }

    private static boolean accepts(Class<?>[] types, List<Class<?>> arguments, int count) {
        for (int i = 0; i < count; i++) {
            if (!accepts(types[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a parameter takes a value of a type, as Java has it; {@code void} stands for {@code null}. */
    static boolean accepts(Class<?> parameter, Class<?> argument) {
        if (!isKnown(argument)) {
            return true;
        }
        if (argument == void.class) {
            return !parameter.isPrimitive();
        }
        if (parameter.isPrimitive()) {
            return Numeric.unboxed(argument) == parameter || Numeric.widens(Numeric.unboxed(argument), parameter);
        }
        return parameter.isAssignableFrom(argument.isPrimitive() ? Numeric.boxed(argument) : argument);
    }

    /** The type of what a fact holds that holds all of a kind. @param holder a type of {@link org.pcsrules.terms.Several} */
    public static Class<?> held(Class<?> holder) {
        try {
            return (Class<?>) ((ParameterizedType) holder.getMethod("all").getGenericReturnType()).getActualTypeArguments()[0];
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
