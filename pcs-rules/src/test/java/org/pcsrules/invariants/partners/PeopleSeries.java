package org.pcsrules.invariants.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;
import org.pcsrules.terms.CertificationList;
import org.pcsrules.terms.KnownCertification;

/** People who come and go, and certifications that are earned, renewed, retired and expire around the as-of date. */
final class PeopleSeries {

    /** When a certification was earned. */
    private enum Earned {
        LONG_AGO, YESTERDAY, TODAY, TOMORROW, LAST_DAY_BEFORE_RETIREMENT, DAY_AFTER_RETIREMENT;

        LocalDate of(LocalDate asOf, KnownCertification known, int daysAgo) {
            LocalDate retired = known.retiredOn();
            return switch (this) {
                case LONG_AGO -> asOf.minusDays(daysAgo);
                case YESTERDAY -> asOf.minusDays(1);
                case TODAY -> asOf;
                case TOMORROW -> asOf.plusDays(1);
                case LAST_DAY_BEFORE_RETIREMENT -> retired == null ? asOf : retired;
                case DAY_AFTER_RETIREMENT -> retired == null ? asOf : retired.plusDays(1);
            };
        }
    }

    /** When it expires. */
    private enum Expires {
        NEVER, NEXT_YEAR, TODAY, YESTERDAY, TOMORROW;

        @Nullable LocalDate of(LocalDate asOf, LocalDate earned) {
            LocalDate day = switch (this) {
                case NEVER -> null;
                case NEXT_YEAR -> asOf.plusDays(200);
                case TODAY -> asOf;
                case YESTERDAY -> asOf.minusDays(1);
                case TOMORROW -> asOf.plusDays(1);
            };
            return day != null && day.isBefore(earned) ? earned : day;
        }
    }

    /** When a person was linked to the partner. */
    private enum Linked {
        LEFT_YESTERDAY, LEAVES_TODAY, CAME_TODAY, COMES_TOMORROW, FOR_YEARS, CAME_BACK, CAME_BACK_TOMORROW, TWO_ROWS;

        List<Person> of(String id, LocalDate asOf) {
            return switch (this) {
                case LEFT_YESTERDAY -> List.of(new Person(id, null, null, asOf.minusDays(1)));
                case LEAVES_TODAY -> List.of(new Person(id, null, asOf.minusYears(3), asOf));
                case CAME_TODAY -> List.of(new Person(id, "A. Person", asOf, null));
                case COMES_TOMORROW -> List.of(new Person(id, null, asOf.plusDays(1), null));
                case FOR_YEARS -> List.of(new Person(id, null, asOf.minusYears(2), null));
                case CAME_BACK -> List.of(new Person(id, null, asOf.minusYears(3), asOf.minusYears(2)), new Person(id, null, asOf, null));
                case CAME_BACK_TOMORROW -> List.of(new Person(id, null, asOf.minusYears(3), asOf.minusDays(1)),
                        new Person(id, null, asOf.plusDays(1), null));
                case TWO_ROWS -> List.of(new Person(id, null, null, null), new Person(id, null, null, null));
            };
        }
    }

    /** Several people who hold one certification. */
    interface Holders {
        void into(LocalDate asOf, List<Certification> certifications);
    }

    /** One person's time with the partner. */
    interface Stay {
        void into(LocalDate asOf, List<Person> people);
    }

    private final Thresholds thresholds;
    private final Map<String, KnownCertification> known;

    PeopleSeries(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.known = thresholds.terms.all(KnownCertification.class).stream()
                .collect(Collectors.toMap(KnownCertification::id, Function.identity(), (one, same) -> one));
    }

    private static String person(int number) {
        return "p-" + number;
    }

    /** As many people as a list asks for, one less or one more, with one of its certifications; now and then one that no list has. */
    Arbitrary<Holders> holders() {
        List<KnownCertification> listed = new ArrayList<>();
        for (CertificationList list : thresholds.lists) {
            list.certifications().stream().sorted().map(known::get).filter(one -> one != null).forEach(listed::add);
        }
        List<KnownCertification> all = known.values().stream().sorted(java.util.Comparator.comparing(KnownCertification::id)).toList();
        Arbitrary<KnownCertification> certification = listed.isEmpty() ? Arbitraries.of(all)
                : Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(listed)), Tuple.of(1, Arbitraries.of(all)));
        Arbitrary<Integer> people = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.integers().between(1, 3)),
                Tuple.of(1, Arbitraries.of(List.copyOf(thresholds.people))));
        Arbitrary<Earned> earned = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Earned.LONG_AGO)), Tuple.of(2, Arbitraries.of(Earned.class)));
        Arbitrary<Expires> expires = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(Expires.NEVER, Expires.NEXT_YEAR)),
                Tuple.of(2, Arbitraries.of(Expires.class)));
        return Combinators.combine(certification, people, Arbitraries.of(0, 0, 0, 1, 5), earned, Arbitraries.integers().between(1, 900), expires,
                Arbitraries.integers().between(0, 4)).as((one, count, first, when, days, until, spelling) -> (asOf, certifications) -> {
                    LocalDate on = when.of(asOf, one, days);
                    for (int number = first; number < first + count; number++) {
                        certifications.add(new Certification(person(number), spelt(one, spelling), on, until.of(asOf, on)));
                    }
                });
    }

    /** People who hold one certification of every step or list of a measure: as many as its target asks for, one less or one more. */
    Arbitrary<Holders> team() {
        List<List<String>> measures = thresholds.lines.stream().map(line -> Thresholds.lists(line.measure()).map(list -> list.certifications().stream()
                .map(known::get).filter(one -> one != null && one.retiredOn() == null).map(KnownCertification::id).sorted().findFirst().orElse(""))
                .filter(id -> !id.isEmpty()).toList()).filter(ids -> !ids.isEmpty()).distinct().toList();
        if (measures.isEmpty()) {
            return holders();
        }
        return Combinators.combine(Arbitraries.of(measures), Arbitraries.of(List.copyOf(thresholds.people))).as((ids, count) -> (asOf, certifications) -> {
            for (int number = 0; number < count; number++) {
                for (String id : ids) {
                    certifications.add(new Certification(person(number), id, asOf.minusDays(100), null));
                }
            }
        });
    }

    private static String spelt(KnownCertification one, int spelling) {
        return switch (spelling) {
            case 1 -> one.exam() == null ? one.title() : one.exam();
            case 2 -> "Microsoft Certified: " + one.title();
            case 3 -> one.otherTitles().isEmpty() ? one.title() : one.otherTitles().get(0);
            case 4 -> " " + one.title().toUpperCase(Locale.ROOT).replace(" ", "  ");
            default -> one.id();
        };
    }

    /** A row or two of one person. Those without a row are linked throughout. */
    Arbitrary<Stay> stays() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of(Linked.class))
                .as((number, linked) -> (asOf, people) -> people.addAll(linked.of(person(number), asOf)));
    }
}
