package org.pcsrules.rulebook.types;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Declaration;
import org.pcsrules.rulebook.source.Import;
import org.pcsrules.rulebook.source.SourceFile;

/** What the names of a rule file stand for, by its imports. Not safe for use by several threads. */
public final class FileTypes {

    /** Longer names are those of nothing. */
    private static final int LONGEST = 500;

    private final SourceFile file;
    private final ClassLoader loader;
    private final Set<String> declared;
    private final List<Class<?>> containers = new ArrayList<>();
    private final List<Import> unknown = new ArrayList<>();
    private final Map<String, Optional<Class<?>>> known = new HashMap<>();

    /** The names of a file, its types found by a class loader. */
    public FileTypes(SourceFile file, ClassLoader loader) {
        this.file = file;
        this.loader = loader;
        this.declared = file.declarations().stream().map(Declaration::name).collect(Collectors.toSet());
        for (Import one : file.imports()) {
            if (one.isStatic()) {
                Class<?> container = dotted(one.container());
                if (container == null) {
                    unknown.add(one);
                } else {
                    containers.add(container);
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
        String first = dot < 0 ? name : name.substring(0, dot);
        Class<?> type = simple(first);
        for (String rest = dot < 0 ? "" : name.substring(dot + 1); type != null && !rest.isEmpty();) {
            int next = rest.indexOf('.');
            type = Members.nested(type, next < 0 ? rest : rest.substring(0, next));
            rest = next < 0 ? "" : rest.substring(next + 1);
        }
        return type != null ? type : dot < 0 ? null : dotted(name);
    }

    private @Nullable Class<?> simple(String name) {
        for (Import one : file.imports()) {
            if (one.kind().isEmpty() && !one.isWildcard() && one.simpleName().equals(name)) {
                return dotted(one.target());
            }
        }
        Class<?> own = load(file.packageName() + "." + name);
        if (own != null) {
            return own;
        }
        for (Import one : file.imports()) {
            if (one.isWildcard()) {
                Class<?> type = dotted(one.container() + "." + name);
                if (type != null) {
                    return type;
                }
            }
        }
        return load("java.lang." + name);
    }

    /** A type by its full name; what is declared in a type may follow it after a dot. */
    private @Nullable Class<?> dotted(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        Class<?> type = load(name);
        int dot = name.lastIndexOf('.');
        if (type != null || dot < 0 || !Character.isUpperCase(name.charAt(dot + 1))) {
            return type;
        }
        Class<?> outer = dotted(name.substring(0, dot));
        return outer == null ? null : Members.nested(outer, name.substring(dot + 1));
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
        for (Import one : file.imports()) {
            Class<?> container = one.isStatic() ? dotted(one.container()) : null;
            if (container != null && (one.isWildcard() || one.simpleName().equals(name))) {
                Field field = Members.constant(container, name);
                if (field != null) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The statically imported methods of a name. */
    public List<Method> methods(String name) {
        return file.imports().stream().filter(Import::isStatic).filter(one -> one.isWildcard() || one.simpleName().equals(name))
                .map(one -> dotted(one.container())).filter(container -> container != null)
                .flatMap(container -> Members.methods(container, name).stream()).filter(method -> Modifier.isStatic(method.getModifiers())).distinct().toList();
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
