package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.EditionGap;
import org.pcsrules.EditionInfo;
import org.pcsrules.Suggestions;
import org.pcsrules.terms.Edition;

/** The editions of a rulebook: which one applies, and what is to be told of it. */
final class Editions {

    private final List<Edition> all;

    Editions(Collection<Edition> stated) {
        this.all = stated.stream().sorted(Comparator.comparing(Edition::from)).toList();
    }

    /** The editions, oldest first. */
    List<Edition> all() {
        return all;
    }

    /** The edition to be used. @param edition null: the one in force on the day */
    Edition used(LocalDate asOf, @Nullable String edition) {
        return edition == null ? inForce(asOf) : named(edition);
    }

    /** The edition of this id. @throws IllegalArgumentException if there is none, naming those that there are */
    Edition named(String edition) {
        return all.stream().filter(one -> one.id().equals(edition)).findFirst().orElseThrow(() -> new IllegalArgumentException("unknown edition "
                + Suggestions.quoted(edition) + "; there are " + inWords()));
    }

    /** Whether an edition is in force on a day. */
    boolean isAnyInForceOn(LocalDate day) {
        return all.stream().anyMatch(edition -> edition.info().inForceOn(day));
    }

    private Edition inForce(LocalDate asOf) {
        return all.stream().filter(edition -> edition.info().inForceOn(asOf)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("no edition is in force on " + asOf + ", " + where(asOf) + "; there are " + inWords()));
    }

    private String where(LocalDate day) {
        if (all.isEmpty() || day.isBefore(all.get(0).from())) {
            return "which is before the first";
        }
        return gaps().stream().filter(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.to())).findFirst()
                .map(gap -> "which lies in a gap between editions, " + gap).orElse("which is after the last");
    }

    private String inWords() {
        return all.stream().map(Edition::info).map(info -> info.id() + " (" + info.from() + " to " + (info.to() == null ? "now" : info.to()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The days between editions on which none is in force. */
    List<EditionGap> gaps() {
        List<EditionGap> gaps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            LocalDate last = all.get(i - 1).info().to();
            LocalDate next = all.get(i).from();
            if (last != null && last.plusDays(1).isBefore(next)) {
                gaps.add(new EditionGap(last.plusDays(1), next.minusDays(1)));
            }
        }
        return gaps;
    }

    /** What every result of an edition on a day must tell. */
    static List<String> warnings(Edition edition, LocalDate asOf) {
        EditionInfo info = edition.info();
        List<String> warnings = new ArrayList<>();
        if (info.warning() != null) {
            warnings.add(info.warning() + ": " + info.note());
        }
        if (!info.inForceOn(asOf)) {
            warnings.add("EDITION_NOT_IN_FORCE: edition " + info.id() + " is not the one in force on " + asOf);
        }
        return warnings;
    }
}
