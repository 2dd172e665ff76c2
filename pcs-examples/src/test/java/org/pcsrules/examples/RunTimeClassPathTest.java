package org.pcsrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The class path without the rule compiler, as {@code embedding.md} states it: what is excluded there is left out here. */
class RunTimeClassPathTest {

    private static final Path PAGE = Path.of("..", "pcs-core", "docs", "embedding.md");
    /** What a program that embeds the library has on its class path; all else of this test's is of examples and tests. */
    private static final Pattern OF_THE_LIBRARY = Pattern.compile(
            "(drools|kie|ecj|javaparser|antlr|commons-codec|commons-numbers|slf4j-api|jspecify|pcs-core|pcs-rules).*");

    @Test
    void aPartnerIsScoredWithoutTheRuleCompiler() throws Exception {
        List<Path> left = classPath();
        assertThat(left).extracting(path -> path.getFileName().toString())
                .noneMatch(name -> name.startsWith("ecj") || name.startsWith("javaparser") || name.contains("codegen"));

        Stream<Path> path = Stream.concat(left.stream(), Stream.of(Path.of("target", "classes")));
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                path.map(Path::toString).collect(Collectors.joining(File.pathSeparator)), EmbeddingExample.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(printed.lines()).containsExactly("Infrastructure: 50 points, designation: no", "BELOW_THRESHOLD 20 points short of 70");
    }

    @Test
    void whatIsLeftIsAtMostSevenMegabytes() throws IOException {
        long bytes = 0;
        int libraries = 0;
        for (Path path : classPath()) {
            if (Files.isRegularFile(path)) { // when only tests are run, the modules of this build are folders
                bytes += Files.size(path);
                libraries++;
            }
        }
        assertThat(libraries).isBetween(16, 20);
        assertThat(bytes).isLessThanOrEqualTo(7_000_000);
    }

    private static List<Path> classPath() throws IOException {
        List<String> excluded = Pattern.compile("<exclusion>.*<artifactId>(.+?)</artifactId>").matcher(Files.readString(PAGE)).results()
                .map(found -> found.group(1)).toList();
        assertThat(excluded).hasSizeGreaterThan(10);
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .map(Path::of).filter(path -> OF_THE_LIBRARY.matcher(artifact(path)).matches() && !excluded.contains(artifact(path))).toList();
    }

    /** {@code drools-core} of {@code drools-core-10.2.0.jar}, and {@code pcs-core} of {@code pcs-core/target/classes}. */
    private static String artifact(Path path) {
        String name = path.getFileName().toString();
        if (name.endsWith(".jar")) {
            return name.endsWith("-tests.jar") ? "" : name.replaceFirst("-\\d.*", "");
        }
        return name.equals("classes") ? path.toAbsolutePath().normalize().getParent().getParent().getFileName().toString() : "";
    }
}
