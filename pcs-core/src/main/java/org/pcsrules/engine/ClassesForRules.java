package org.pcsrules.engine;

import java.util.Set;
import org.pcsrules.rulebook.types.Vocabulary;

/**
 * The classes that compiled rules are given: what rules are about, what the generated code is made of, and of Java what computes. A second
 * wall behind that of the text: where a rule got through that one, it still would find no file, network, process, thread, class loader,
 * reflection or system property to reach for.
 */
final class ClassesForRules {

    private static final Set<String> PACKAGES = Set.of("org.drools.model", "org.drools.model.consequences", "org.drools.model.constraints",
            "org.drools.model.functions", "org.drools.model.functions.accumulate", "org.drools.model.impl", "org.drools.model.operators",
            "org.drools.model.patterns", "org.drools.model.view", "org.drools.modelcompiler.dsl.pattern", "org.drools.core.base.accumulators",
            "java.math", "java.time", "java.time.chrono", "java.time.format", "java.time.temporal", "java.util.function");

    private static final Set<String> CLASSES = Set.of("org.drools.modelcompiler.util.EvaluationUtil", "org.drools.util.DateUtils",
            "java.lang.Object", "java.lang.Record", "java.lang.Enum", "java.lang.Comparable", "java.lang.Iterable", "java.lang.CharSequence", "java.lang.String",
            "java.lang.Boolean", "java.lang.Character", "java.lang.Number", "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long",
            "java.lang.Float", "java.lang.Double", "java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.ArithmeticException",
            "java.lang.IllegalArgumentException", "java.lang.NullPointerException", "java.lang.ClassCastException", "java.lang.FunctionalInterface",
            "java.lang.StringBuilder", "java.lang.invoke.LambdaMetafactory", "java.lang.invoke.StringConcatFactory", "java.lang.invoke.SerializedLambda",
            "java.io.Serializable", "java.util.Arrays", "java.util.ArrayList", "java.util.Collection", "java.util.Collections", "java.util.Comparator",
            "java.util.Iterator", "java.util.List", "java.util.Locale", "java.util.Map", "java.util.Map$Entry", "java.util.Objects", "java.util.Optional",
            "java.util.Set");

    private ClassesForRules() {
    }

    /** Whether compiled rules may use a class that is not one of their own. @param name with {@code $} before the names of nested classes */
    static boolean has(String name) {
        int dot = name.lastIndexOf('.');
        String inPackage = dot < 0 ? "" : name.substring(0, dot);
        return CLASSES.contains(name) || PACKAGES.contains(inPackage) || Vocabulary.PACKAGES.contains(inPackage);
    }
}
