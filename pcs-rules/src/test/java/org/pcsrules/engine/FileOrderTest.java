package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules do not depend on the order of files. The compiler promises no order of its own, so the files of each package are put into one, in
 * the order that is tried.
 */
class FileOrderTest {

    private static final RuleFiles SHIPPED = RuleFiles.shipped(FileOrderTest.class.getClassLoader());
    private static final Pattern HEAD = Pattern.compile("\\A(?:\\s*//[^\\n]*\\n)*\\s*package ([\\w.]+);?\\s*((?:\\s*import [^\\n]+\\n)*)");

    @TestFactory
    Stream<DynamicTest> filesCompiledInAnotherOrderScoreAndExplainTheSame() {
        return Map.<String, Consumer<List<String>>>of(
                "reversed", Collections::reverse,
                "shuffled", names -> Collections.shuffle(names, new Random(20260815))).entrySet().stream()
                .map(order -> DynamicTest.dynamicTest(order.getKey(), () -> {
                    List<String> names = new ArrayList<>(SHIPPED.names());
                    order.getValue().accept(names);
                    RuleFiles files = inOrder(names);
                    assertThat(firstRules(files)).isNotEqualTo(firstRules(inOrder(SHIPPED.names())));
                    SameScores.asShipped(Scorer.compiled(files));
                }));
    }

    /** One file for each package, with the rules of its files in the order of these names. */
    private static RuleFiles inOrder(List<String> names) {
        Map<String, Set<String>> imports = new TreeMap<>();
        Map<String, StringBuilder> rules = new TreeMap<>();
        for (String name : names) {
            String text = new String(SHIPPED.texts().get(name), StandardCharsets.UTF_8);
            Matcher head = HEAD.matcher(text);
            assertThat(head.find()).as(name).isTrue();
            imports.computeIfAbsent(head.group(1), key -> new LinkedHashSet<>()).addAll(head.group(2).strip().lines().toList());
            rules.computeIfAbsent(head.group(1), key -> new StringBuilder()).append(text.substring(head.end())).append('\n');
        }
        TreeMap<String, byte[]> files = new TreeMap<>();
        rules.forEach((name, text) -> files.put(path(name),
                ("package " + name + "\n" + String.join("\n", imports.get(name)) + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        return new RuleFiles("in another order", files);
    }

    /** Rule files stand in the folder of their package. */
    private static String path(String packageName) {
        return packageName.replace("org.pcsrules.rules.", "").replace("editions.edition_", "editions/").replace('.', '/') + "/all.drl";
    }

    private static List<String> firstRules(RuleFiles files) {
        Pattern rule = Pattern.compile("\nrule \"([^\"]+)\"");
        return files.texts().values().stream().map(text -> {
            Matcher first = rule.matcher(new String(text, StandardCharsets.UTF_8));
            return first.find() ? first.group(1) : "";
        }).toList();
    }
}
