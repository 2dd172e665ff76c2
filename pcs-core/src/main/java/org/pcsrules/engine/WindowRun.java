package org.pcsrules.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.RulesException;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Enrolment;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.stages.window.Asked;
import org.pcsrules.stages.window.EnrolmentRow;
import org.pcsrules.stages.window.HistoryMonth;
import org.pcsrules.stages.window.OpenWindow;
import org.pcsrules.stages.window.ScoredDays;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.window.WindowTerm;
import org.pcsrules.window.DaySpan;
import org.pcsrules.window.QualificationWindow;
import org.pcsrules.window.QualificationWindows;

/**
 * Finds the qualification windows of one partner on one day. The rules say which days a window has; those of them on which a score can
 * change are scored, each once for all areas; and the rules say what follows from the scores.
 */
final class WindowRun {

    /** Scores a day. */
    @FunctionalInterface
    interface Scoring {
        /** The scorecard, or null if no edition is in force on the day. */
        @Nullable Scorecard on(LocalDate day);
    }

    private final KieBase rules;
    private final Scoring scoring;
    private final PartnerFacts facts;
    private final RulebookCatalogue catalogue;
    private final List<Edition> editions;
    private final LocalDate asOf;
    private final Limits limits;
    private final Map<LocalDate, @Nullable Scorecard> cards = new TreeMap<>();

    WindowRun(KieBase rules, Scoring scoring, PartnerFacts facts, RulebookCatalogue catalogue, List<Edition> editions, LocalDate asOf,
            Limits limits) {
        this.rules = rules;
        this.scoring = scoring;
        this.facts = facts;
        this.catalogue = catalogue;
        this.editions = editions;
        this.asOf = asOf;
        this.limits = limits;
    }

    /** The windows. @param asked the areas, or none for all that the edition of the as-of day defines */
    QualificationWindows windows(Collection<Area> asked) {
        Scorecard today = Objects.requireNonNull(card(asOf), "a scorecard of the as-of day");
        List<Area> defined = today.areas().stream().map(AreaScore::area).toList();
        asked.stream().filter(area -> !defined.contains(area)).findFirst().ifPresent(area -> {
            throw new IllegalArgumentException("edition " + today.edition() + " does not define " + area + "; it defines "
                    + defined.stream().map(Area::name).collect(Collectors.joining(", ")));
        });
        List<QualificationWindow> windows = new ArrayList<>();
        for (Area area : asked.isEmpty() ? defined : asked.stream().distinct().sorted().toList()) {
            windows.add(window(area));
        }
        return new QualificationWindows(today.partner(), asOf, today.edition(), today.rulebook(), warnings(), windows);
    }

    private QualificationWindow window(Area area) {
        List<Object> partner = partner(area);
        OpenWindow window = open(partner);
        Map<DaySpan, ScoredDays> scored = new LinkedHashMap<>();
        List<DaySpan> spans = spans(area, window);
        for (DaySpan span : spans) {
            if (span.score() != null) {
                scored.put(span, new ScoredDays(span.first(), span.last(), span.score()));
            }
        }
        partner.addAll(scored.values());
        partner.addAll(months(window));
        partner.addAll(FactMonths.of(facts));
        partner.addAll(facts.readings());
        try (Session session = new Session(rules, limits, true)) {
            ask(session, partner);
            return new WindowAssembly(session).window(area, asOf, spans, scored);
        }
    }

    /** The rules state their terms before they see a partner. */
    private static void ask(Session session, List<Object> partner) {
        session.fire();
        session.insert(partner);
        session.fire();
    }

    private List<Object> partner(Area area) {
        List<Object> partner = new ArrayList<>();
        partner.add(new Asked(area, asOf));
        List<Enrolment> rows = facts.partner().enrolments();
        for (int i = 0; i < rows.size(); i++) {
            partner.add(new EnrolmentRow(i, rows.get(i).area(), rows.get(i).track(), rows.get(i).anniversary()));
        }
        return partner;
    }

    private OpenWindow open(List<Object> partner) {
        try (Session session = new Session(rules, limits, false)) {
            ask(session, partner);
            List<OpenWindow> windows = session.all(OpenWindow.class);
            if (windows.isEmpty()) {
                throw new IllegalArgumentException("no qualification window is known on " + asOf + "; the first is known from "
                        + session.all(WindowTerm.class).stream().map(WindowTerm::from).min(Comparator.naturalOrder()).orElse(null) + " on");
            }
            if (windows.size() > 1) {
                throw new RulesException("the rules give " + windows.size() + " qualification windows on " + asOf + ", one is needed");
            }
            return windows.get(0);
        }
    }

    private List<DaySpan> spans(Area area, OpenWindow window) {
        LocalDate last = window.getLast().isBefore(asOf) ? window.getLast() : asOf;
        List<DaySpan> spans = new ArrayList<>();
        if (window.getFirst().isAfter(last)) {
            return spans;
        }
        NavigableSet<LocalDate> changes = ChangeDays.between(window.getFirst(), last, facts, catalogue, editions);
        for (LocalDate first : changes) {
            LocalDate next = changes.higher(first);
            spans.add(span(area, first, next == null ? last : next.minusDays(1)));
        }
        return spans;
    }

    private DaySpan span(Area area, LocalDate first, LocalDate last) {
        Scorecard card = card(first);
        if (card == null) {
            return new DaySpan(first, last, null, null, List.of("no edition of the rules is known"));
        }
        AreaScore score = card.areas().stream().filter(one -> one.area() == area).findFirst().orElse(null);
        return new DaySpan(first, last, card.edition(), score,
                score == null ? List.of("edition " + card.edition() + " does not define the area") : List.of());
    }

    private @Nullable Scorecard card(LocalDate day) {
        if (!cards.containsKey(day)) {
            cards.put(day, scoring.on(day));
        }
        return cards.get(day);
    }

    private static List<HistoryMonth> months(OpenWindow window) {
        List<HistoryMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(window.getLast());
        for (YearMonth month = YearMonth.from(window.getFirst()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new HistoryMonth(months.size() + 1, month));
        }
        return months;
    }

    /** What the scorecards warn of, each once; those that differ in the scored day alone are one. */
    private List<String> warnings() {
        Set<String> warnings = new LinkedHashSet<>();
        Set<String> withoutDay = new HashSet<>();
        cards.forEach((day, card) -> {
            if (card != null) {
                for (String warning : card.warnings()) {
                    if (withoutDay.add(warning.replace(day.toString(), "the day"))) {
                        warnings.add(warning);
                    }
                }
            }
        });
        return List.copyOf(warnings);
    }
}
