package org.pcsrules.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcsrules.terms.Edition;

/** Writes the source of {@link StatedFacts}. Run by the build of {@code pcs-rules}, once its rules are compiled. */
public final class StatedFactsSource {

    private static final String CLASS = """
            package org.pcsrules.rules;

            import java.util.List;
            import java.util.Set;

            public final class StatedWhenBuilt implements org.pcsrules.engine.StatedFacts {

                @Override
                public String hash() {
                    return "%s";
                }

                @Override
                public List<String> models() {
                    return List.of(%s);
                }

                @Override
                public List<Object> common() {
                    return Common.facts();
                }

                @Override
                public List<Object> terms(String edition) {
                    return switch (edition) {
            %s            default -> throw new IllegalArgumentException(edition);
                    };
                }
            %s}
            """;

    private static final String HOLDER = """

                private static final class %s {

                    static List<Object> facts() {
            %s        }
                }
            """;

    private StatedFactsSource() {
    }

    /** @param args the folder of generated source */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0], StatedFacts.SHIPPED.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, of(StatedFactsSource.class.getClassLoader()));
    }

    private static String of(ClassLoader loader) {
        RuleModels models = RuleModels.shipped(loader);
        RuleFiles files = RuleFiles.shipped(loader);
        Limits limits = Limits.ofTerms(new RulePlaces(() -> files));
        List<Object> common = Scorer.common(models.editions(), limits);
        String names = models.names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        StringBuilder cases = new StringBuilder();
        StringBuilder holders = new StringBuilder(holder("Common", common));
        for (Object fact : common) {
            if (fact instanceof Edition edition) {
                String holder = "Edition" + edition.id().replace("-", "");
                cases.append("            case \"").append(edition.id()).append("\" -> ").append(holder).append(".facts();\n");
                holders.append(holder(holder, TermSet.derive(models.terms(edition.folders()), limits, edition, Map.of()).facts));
            }
        }
        return String.format(Locale.ROOT, CLASS, files.id().hash(), names, cases, holders);
    }

    /** A class of its own for each, so that only what is asked for is loaded. */
    private static String holder(String name, List<?> facts) {
        return String.format(Locale.ROOT, HOLDER, name, FactsAsJava.body(facts));
    }
}
