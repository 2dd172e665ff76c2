package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wall behind that of the text: code that stood among compiled rules would find nothing to reach for. */
class CompiledRulesTest {

    @TempDir
    private Path directory;

    /** Runs an expression as if the rule compiler had made it of a rule. */
    private Object run(String expression) throws Throwable {
        Path source = Files.createDirectories(directory.resolve("org/pcsrules/rules/method")).resolve("Made.java");
        Files.writeString(source, "package org.pcsrules.rules.method; public class Made { public static Object run() throws Throwable { return " + expression + "; } }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString())).isZero();
        ClassLoader rules = new CompiledRules(classes(), new OutsideRules(CompiledRulesTest.class.getClassLoader()));
        try {
            return rules.loadClass("org.pcsrules.rules.method.Made").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Map<String, byte[]> classes() throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                classes.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            java/nio/file/Path | java.nio.file.Path.of("target/pcs-attack.txt")
            java/io/File | new java.io.File("target/pcs-attack.txt").createNewFile()
            java/net/Socket | new java.net.Socket("localhost", 9)
            java/net/URI | java.net.URI.create("http://localhost")
            java/lang/Runtime | Runtime.getRuntime().exec("touch target/pcs-attack.txt")
            java/lang/ProcessBuilder | new ProcessBuilder("touch", "target/pcs-attack.txt").start()
            java/lang/System | System.setProperty("pcs.attack", "here")
            java/lang/Thread | Thread.currentThread().getContextClassLoader()
            java/lang/ThreadLocal | new ThreadLocal<String>()
            java/lang/Class | Class.forName("java.lang.Runtime")
            java/lang/Class | "".getClass().getClassLoader()
            java/lang/Class | String.class.getMethods()
            java/lang/invoke/MethodHandles | java.lang.invoke.MethodHandles.lookup()
            java/lang/reflect/Array | java.lang.reflect.Array.newInstance(String.class, 1)
            java/util/concurrent/Executors | java.util.concurrent.Executors.newCachedThreadPool()
            java/util/Timer | new java.util.Timer()
            java/util/ServiceLoader | java.util.ServiceLoader.load(Comparable.class)
            java/util/stream/Stream | java.util.stream.Stream.iterate(1, one -> one).count()
            org/pcsrules/Rulebook | org.pcsrules.Rulebook.shipped()
            org/pcsrules/PcsEngine | org.pcsrules.PcsEngine.create()
            org/kie/api/KieServices | org.kie.api.KieServices.get()
            org/drools/model/codegen/ExecutableModelProject | new org.drools.model.codegen.ExecutableModelProject()
            """)
    void codeAmongRulesFindsNoWayOut(String refused, String expression) {
        assertThatThrownBy(() -> run(expression)).isInstanceOf(NoClassDefFoundError.class).hasMessageContaining(refused);
        assertThat(System.getProperty("pcs.attack")).isNull();
        assertThat(Path.of("target/pcs-attack.txt")).doesNotExist();
    }

    @Test
    void codeAmongRulesComputesAndAsks() throws Throwable {
        assertThat(run("java.util.List.of(1, 2).get(1) + \" of \" + java.math.BigDecimal.ONE + ((java.util.function.Supplier<String>) () -> \"!\").get()"
                + " + org.pcsrules.terms.Terms.exact(\"1/2\") + org.pcsrules.facts.Area.SECURITY")).isEqualTo("2 of 1!1 / 2SECURITY");
    }
}
