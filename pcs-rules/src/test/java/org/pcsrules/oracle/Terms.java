package org.pcsrules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;

/** The figures of the programme, as read from the document of figures. */
record Terms(
        BigFraction threshold,
        BigFraction maximum,
        Map<String, ReadingTerms> readings,
        List<EditionTerms> editions,
        List<CertificationTerms> certifications,
        NameBook names) {

    /** The values of a reading of the text, and the value that holds where none is chosen. */
    record ReadingTerms(List<String> values, String defaultValue, Map<String, String> defaultInEdition) {}

    record CertificationTerms(
            String id,
            String title,
            List<String> otherTitles,
            @Nullable String exam,
            @Nullable LocalDate retiredOn,
            @Nullable LocalDate countsUntil) {}

    record EditionTerms(
            String id,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String warning,
            Map<Area, AreaTerms> areas) {

        boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    record AreaTerms(Choice choice, String source, Map<Track, TrackTerms> tracks) {}

    record TrackTerms(Map<Metric, MetricTerms> metrics) {}

    enum Combine { ONLY, SUM, BEST }

    record MetricTerms(Category category, int maximum, Combine combine, List<LineTerms> lines) {}

    /** @param maximum the line's own maximum, or null */
    record LineTerms(@Nullable Line line, BigFraction target, @Nullable BigFraction maximum, Measure measure) {}

    /** How the track that counts is found. */
    sealed interface Choice {

        record None() implements Choice {}

        record HigherScore() implements Choice {}

        record SmbShare(
                Measure.AzureRows rows,
                BigFraction share,
                boolean shareItselfSuffices,
                @Nullable BigDecimal ttmLessThan) implements Choice {}

        record LargeWorkloads(Measure.RevenueRows rows, BigDecimal monthlyMoreThan, int enterpriseFrom) implements Choice {}
    }

    EditionTerms edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + id));
    }

    EditionTerms inForceOn(LocalDate day) {
        return editions.stream().filter(edition -> edition.inForceOn(day)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition is in force on " + day));
    }
}
