package org.pcsrules.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of a rulebook compiled at run time, and beside those only {@link ClassesForRules}. They go when the rulebook goes.
 */
final class CompiledRules extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String OWN = RuleFiles.ROOT.replace('/', '.');

    private final Map<String, byte[]> files;

    /** @param files class files and resources by their path */
    CompiledRules(Map<String, byte[]> files, ClassLoader parent) {
        super(parent);
        this.files = new ConcurrentHashMap<>(files);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN) && !ClassesForRules.has(name)) {
            throw new ClassNotFoundException(name + ", which rules may not use");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.remove(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
