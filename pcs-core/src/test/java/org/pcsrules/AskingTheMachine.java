package org.pcsrules;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods whose result depends on the machine or the moment: the clock, the locale, the time zone, system properties, the environment, the
 * charset of the platform, chance. Some depend on it only where they are given less than they could be: those are named with their parameters.
 */
final class AskingTheMachine {

    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getProperty", "getProperties", "setProperty", "getenv", "lineSeparator", "console")),
            Map.entry("java.lang.Boolean", Set.of("getBoolean")),
            Map.entry("java.lang.Integer", Set.of("getInteger")),
            Map.entry("java.lang.Long", Set.of("getLong")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.lang.String", Set.of("formatted")));

    /** Methods and constructors that take the default of the machine for what is missing among these parameters. */
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()", "java.lang.String.getBytes()", "java.lang.String.<init>(byte[])",
            "java.lang.String.format(java.lang.String,java.lang.Object[])", "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)", "java.io.FileReader.<init>(java.lang.String)", "java.io.FileReader.<init>(java.io.File)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)", "java.util.Date.<init>()", "java.util.Random.<init>()",
            "java.util.Formatter.<init>()", "java.util.Scanner.<init>(java.io.InputStream)");

    private AskingTheMachine() {
    }

    static boolean does(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (METHODS.getOrDefault(owner, Set.of()).contains(target.getName())) {
            return true;
        }
        if (owner.startsWith("java.time.") && (target.getName().equals("now") || owner.equals("java.time.Clock"))) {
            return true;
        }
        return target instanceof AccessTarget.CodeUnitAccessTarget unit && DEFAULTS.contains(owner + "." + target.getName() + parameters(unit));
    }

    private static String parameters(AccessTarget.CodeUnitAccessTarget unit) {
        List<String> types = unit.getRawParameterTypes().stream().map(JavaClass::getName).map(name -> switch (name) {
            case "[B" -> "byte[]";
            case "[Ljava.lang.Object;" -> "java.lang.Object[]";
            default -> name;
        }).toList();
        return "(" + String.join(",", types) + ")";
    }
}
