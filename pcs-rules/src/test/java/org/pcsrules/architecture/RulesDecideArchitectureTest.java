package org.pcsrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcsrules.Names;
import org.pcsrules.Rulebook;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Association;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Offer;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Track;

/**
 * Decisions stand in rule files. This test reads the Java sources of the library and of its rules for what could be one: a number that
 * some rule file states, a small number that something is compared with, a name that some rule file states (a certification, a service, a
 * reading, an edition), a date, a constant such as {@code Association.PAL}. What is none of these after all stands with its reason in
 * {@code allowed-in-java.txt}; an entry that is no longer needed fails the test too.
 */
class RulesDecideArchitectureTest {

    private static final List<Path> SOURCES = Stream.of("../pcs-core/src/main/java", "src/main/java").map(Path::of).filter(Files::isDirectory).toList();

    /** They read and write the text of documents and of rule files, and see neither a term nor a value. */
    private static final List<String> TEXT_ONLY = List.of("org/pcsrules/json/", "org/pcsrules/rulebook/source/");

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern METADATA = Pattern.compile("@\\w+\\([^)]*\\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\n]*)\"");
    /** Words such as {@code customers}, a unit; the names of things that decide have a capital, a digit or a sign in them. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[a-z ]*");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]*[A-Z][A-Z0-9_]*");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\w.])[0-9]+(?![\\w.])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

    private static final Set<String> CONSTANTS = Stream.of(Area.class, Association.class, Category.class, Cloud.class, Line.class, Metric.class, Offer.class,
                    Segment.class, Track.class)
            .flatMap(type -> Stream.concat(Stream.of("*"), Arrays.stream(type.getEnumConstants())).map(one -> type.getSimpleName() + "." + one)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LABELS = CONSTANTS.stream().map(one -> one.substring(one.indexOf('.') + 1)).collect(Collectors.toUnmodifiableSet());

    /** A suspicion, without the line, so that it outlives edits of the file. */
    private record Suspicion(String file, String what) {
        @Override
        public String toString() {
            return file + " | " + what;
        }
    }

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private void readRuleFiles() {
        Rulebook.shipped().files().forEach((file, bytes) -> {
            String code = METADATA.matcher(COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("")).replaceAll("");
            TEXT.matcher(code).results().map(found -> found.group(1)).forEach(text -> {
                if (CODE.matcher(text).matches()) {
                    codes.add(text);
                } else if (!PLAIN_WORDS.matcher(text).matches()) {
                    names.add(Names.fold(text));
                }
                if (text.matches("[0-9]+(/[0-9]+)?")) {
                    numbers.addAll(List.of(text.split("/")));
                }
            });
            WHOLE.matcher(TEXT.matcher(code).replaceAll("")).results().map(MatchResult::group).forEach(numbers::add);
        });
    }

    @Test
    void noFigureNameOrDateOfARuleFileStandsInJava() throws IOException {
        readRuleFiles();
        assertThat(numbers).contains("70", "1000", "12000", "300");
        assertThat(names).contains("azure-administrator", "key vault", "2026-07");
        assertThat(codes).contains("SMB_SECOND_GATE", "BEST_WORKLOAD");

        Set<String> suspicions = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        for (Path directory : SOURCES) {
            for (JavaSources.Found found : JavaSources.below(directory)) {
                String what = suspicious(found);
                if (what != null) {
                    suspicions.add(new Suspicion(found.file(), what).toString());
                    places.add(found.file() + " | " + what + " (line " + found.line() + ")");
                }
            }
        }
        Set<String> allowed = allowed();
        assertThat(places).as("state it in a rule file; if it decides nothing, say why in allowed-in-java.txt")
                .filteredOn(place -> !allowed.contains(place.substring(0, place.lastIndexOf(" (line")))).isEmpty();
        assertThat(allowed).as("allowed and no longer there").filteredOn(one -> !suspicions.contains(one)).isEmpty();
    }

    /** What is suspicious about it, or null. */
    private @Nullable String suspicious(JavaSources.Found found) {
        boolean textOnly = TEXT_ONLY.stream().anyMatch(found.file()::startsWith);
        return switch (found.kind()) {
            case NUMBER -> !textOnly && found.what().length() > 1 && numbers.contains(found.what()) ? found.what() : null;
            case NUMBER_COMPARED -> !textOnly && !Set.of("-1", "0", "1").contains(found.what()) ? "compared with " + found.what() : null;
            case TEXT -> codes.contains(found.what()) || names.contains(Names.fold(found.what())) || DATE.matcher(found.what()).matches() ? '"' + found.what() + '"' : null;
            case CONSTANT -> CONSTANTS.contains(found.what()) ? found.what() : null;
            case LABEL -> LABELS.contains(found.what()) ? "case " + found.what() : null;
        };
    }

    private static Set<String> allowed() throws IOException {
        Set<String> allowed = new TreeSet<>();
        List<String> withoutReason = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RulesDecideArchitectureTest.class.getResourceAsStream("allowed-in-java.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split(" \\| ");
                if (columns.length == 3 && !columns[2].isBlank()) {
                    allowed.add(columns[0].strip() + " | " + columns[1].strip());
                } else {
                    withoutReason.add(line);
                }
            });
        }
        assertThat(withoutReason).as("file | what | reason").isEmpty();
        return allowed;
    }
}
