package org.pcsrules.rulebook.types;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Declaration;
import org.pcsrules.rulebook.source.Import;
import org.pcsrules.rulebook.source.SourceFile;

/** What the names of a rule file stand for, by its imports. Not safe for use by several threads. */
public final class FileTypes {

    /** Longer names are those of nothing. */
    private static final int LONGEST = 500;

    /** Packages and types imported as a whole beyond these bring nothing: each would be asked for each name. */
    private static final int MOST_WHOLES = 40;

    /** To the end of the first word that begins with a capital. */
    private static final Pattern OUTER = Pattern.compile("(?:[^.\\p{Lu}][^.]*+\\.)*+\\p{Lu}[^.]*+");

    private final SourceFile file;
    private final ClassLoader loader;
    private final Set<String> declared;
    /** By the simple name, what is imported by name; the first of a name counts. */
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> wholes;
    private final Set<Class<?>> containers = new LinkedHashSet<>();
    /** By the name of a member, or {@code *}, the types from which it is imported. */
    private final Map<String, Set<Class<?>>> members = new HashMap<>();
    private final List<Import> unknown = new ArrayList<>();
    private final Map<String, Optional<Class<?>>> known = new HashMap<>();

    /** The names of a file, its types found by a class loader. */
    public FileTypes(SourceFile file, ClassLoader loader) {
        this.file = file;
        this.loader = loader;
        this.declared = file.declarations().stream().map(Declaration::name).collect(Collectors.toSet());
        this.wholes = file.imports().stream().filter(Import::isWildcard).map(Import::container).distinct().limit(MOST_WHOLES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Import one : file.imports()) {
            if (one.kind().isEmpty() && !one.isWildcard()) {
                named.putIfAbsent(one.simpleName(), one.target());
            }
            if (one.isStatic()) {
                Class<?> container = dotted(one.container());
                if (container == null) {
                    unknown.add(one);
                } else {
                    containers.add(container);
                    members.computeIfAbsent(one.simpleName(), any -> new LinkedHashSet<>()).add(container);
                }
            } else if (one.kind().isEmpty() && !isThere(one)) {
                unknown.add(one);
            }
        }
    }

    private boolean isThere(Import one) {
        // A package cannot be asked for; only those that the vocabulary knows all of can be told to be missing.
        return one.isWildcard()
                ? Vocabulary.PACKAGES.contains(one.container()) || !one.container().startsWith("org.pcsrules") || one.container().equals(file.packageName())
                        || dotted(one.container()) != null
                : dotted(one.target()) != null;
    }

    /** Imports of what is not there. */
    public List<Import> unknownImports() {
        return unknown;
    }

    /** Whether the file itself declares a type or function of that name. */
    public boolean declares(String name) {
        return declared.contains(name);
    }

    /** The type of a name as written, as in {@code Measure.Net}; null if there is none. */
    public @Nullable Class<?> type(String name) {
        Optional<Class<?>> found = known.get(name);
        if (found == null) {
            found = Optional.ofNullable(find(name));
            known.put(name, found);
        }
        return found.orElse(null);
    }

    private @Nullable Class<?> find(String name) {
        int dot = name.indexOf('.');
        Class<?> type = dot < 0 ? simple(name) : inside(simple(name.substring(0, dot)), name, dot);
        return type != null || dot < 0 ? type : dotted(name);
    }

    /** The type inside of another that the rest of a name stands for. @param at where the dot before the rest stands; the length of the name if there is none */
    private static @Nullable Class<?> inside(@Nullable Class<?> outer, String name, int at) {
        Class<?> type = outer;
        for (int dot = at; type != null && dot < name.length();) {
            int end = name.indexOf('.', dot + 1) < 0 ? name.length() : name.indexOf('.', dot + 1);
            type = Members.nested(type, name.substring(dot + 1, end));
            dot = end;
        }
        return type;
    }

    private @Nullable Class<?> simple(String name) {
        if (named.containsKey(name)) {
            return dotted(named.get(name));
        }
        Class<?> type = load(file.packageName() + "." + name);
        for (Iterator<String> whole = wholes.iterator(); type == null && whole.hasNext();) {
            type = dotted(whole.next() + "." + name);
        }
        return type != null ? type : load("java.lang." + name);
    }

    /** A type by its full name: the first word with a capital is that of a type; what is declared in it may follow after dots. */
    private @Nullable Class<?> dotted(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        Matcher outer = OUTER.matcher(name);
        return outer.lookingAt() ? inside(load(outer.group()), name, outer.end()) : load(name);
    }

    private @Nullable Class<?> load(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return Modifier.isPublic(type.getModifiers()) ? type : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** A statically imported constant; null if there is none of that name. */
    public @Nullable Field constant(String name) {
        return importedFrom(name).map(container -> Members.constant(container, name)).filter(field -> field != null).findFirst().orElse(null);
    }

    /** The statically imported methods of a name. */
    public List<Method> methods(String name) {
        return importedFrom(name).flatMap(container -> Members.methods(container, name).stream())
                .filter(method -> Modifier.isStatic(method.getModifiers())).distinct().toList();
    }

    /** The types whose static members of a name the file imports. */
    private Stream<Class<?>> importedFrom(String member) {
        return Stream.of(member, "*").flatMap(name -> members.getOrDefault(name, Set.of()).stream()).distinct();
    }

    /** The names of statically imported constants. */
    public SortedSet<String> constantNames() {
        return containers.stream().flatMap(container -> Members.constantNames(container).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of statically imported methods; those that every enumeration has are left out. */
    public SortedSet<String> methodNames() {
        return containers.stream().filter(container -> !container.isEnum()).flatMap(container -> Members.methodNames(container, true).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the types of the vocabulary that the file imports, as it would write them. */
    public SortedSet<String> typeNames() {
        SortedSet<String> names = new TreeSet<>();
        for (Class<?> type : Vocabulary.TYPES) {
            if (type(type.getSimpleName()) == type) {
                names.add(type.getSimpleName());
                Arrays.stream(type.getClasses()).filter(inner -> inner.getDeclaringClass() == type).map(Members::name).forEach(names::add);
            }
        }
        return names;
    }
}
