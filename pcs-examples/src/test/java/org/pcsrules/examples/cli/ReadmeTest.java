package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").normalize();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("// README: begin\\R(.*?)[ ]*// README: end", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)[^)]*\\)");
    private static final Pattern SAMPLE = Pattern.compile("pcs-examples/samples/[a-z0-9-]+\\.json");

    @Test
    void theJavaCodeIsThatOfTheExample() throws IOException {
        String example = read("pcs-examples/src/main/java/org/pcsrules/examples/EmbeddingExample.java");
        assertThat(only(JAVA_BLOCK, read("README.md"))).isEqualTo(only(REGION, example).stripTrailing().stripIndent() + "\n");
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(LINK.matcher(read("README.md")).results().map(match -> ROOT.resolve(match.group(1))))
                .isNotEmpty().allMatch(Files::isRegularFile);
    }

    @Test
    void everySampleThatHelpAndReadmeNameExists() throws IOException {
        String text = read("README.md") + read("pcs-examples/src/main/java/org/pcsrules/examples/cli/Pcs.java");
        assertThat(SAMPLE.matcher(text).results().map(match -> ROOT.resolve(match.group())))
                .isNotEmpty().allMatch(Files::isRegularFile);
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
    }

    private static String only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        assertThat(found).as(pattern.pattern()).hasSize(1);
        return found.get(0).group(1);
    }
}
