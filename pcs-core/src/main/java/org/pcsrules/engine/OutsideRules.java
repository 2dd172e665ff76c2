package org.pcsrules.engine;

import java.net.URL;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook that is compiled at run time sees of the program around it. Compiling makes up thousands of class names and looks for
 * each beside every import; the program's class loaders would remember every one of them for good, so they are not asked for those.
 */
final class OutsideRules extends ClassLoader {

    /** Drools ends the names that it makes up with a hash or a unique id. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9A-F]{32}");

    OutsideRules(ClassLoader program) {
        super(program);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (getResource(name.replace('.', '/') + ".class") == null) {
            throw new ClassNotFoundException(name);
        }
        return getParent().loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(RuleFiles.ROOT) || MADE_UP.matcher(name).find() ? null : super.getResource(name);
    }
}
