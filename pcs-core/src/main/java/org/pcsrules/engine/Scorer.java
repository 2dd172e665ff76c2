package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pcsrules.Catalogue;
import org.pcsrules.CheckedFacts;
import org.pcsrules.EditionGap;
import org.pcsrules.EditionInfo;
import org.pcsrules.RulesException;
import org.pcsrules.comparison.Comparison;
import org.pcsrules.comparison.Side;
import org.pcsrules.comparison.TermComparison;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.terms.Edition;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.KnownCertification;
import org.pcsrules.terms.OtherNames;
import org.pcsrules.terms.Source;
import org.pcsrules.terms.TextReading;
import org.pcsrules.window.QualificationWindows;

/** Scores partners under one rulebook. Thread-safe; the terms of an edition are derived when it is first asked for. */
public final class Scorer {

    private record Choice(String edition, Map<String, String> readings) {
    }

    private final RuleModels models;
    private final RuleFiles files;
    private final RulebookId id;
    private final KieBase method;
    private final List<Edition> editions;
    private final List<TextReading> readings;
    private final List<Source> sources;
    private final RulebookCatalogue catalogue;
    private final Map<Choice, TermSet> terms = new ConcurrentHashMap<>();
    private volatile @Nullable KieBase window;

    Scorer(RuleModels models, RuleFiles files) {
        this.models = models;
        this.files = files;
        this.id = files.id();
        this.method = models.method();
        try (Session session = new Session(models.editions(), 100_000, false)) {
            session.fire();
            this.editions = session.all(Edition.class).stream().sorted(Comparator.comparing(Edition::from)).toList();
            this.readings = session.all(TextReading.class).stream().sorted(Comparator.comparing(TextReading::name)).toList();
            this.sources = session.all(Source.class).stream().sorted(Comparator.comparing(Source::id)).toList();
            this.catalogue = new RulebookCatalogue(session.all(KnownCertification.class), session.all(OtherNames.class));
        }
    }

    /** A scorer under the rule files that are shipped as {@code pcs-rules}. @throws RulesException if they are not on the class path */
    public static Scorer shipped(ClassLoader loader) {
        return new Scorer(RuleModels.shipped(loader), RuleFiles.shipped(loader));
    }

    /** A scorer under rule files, compiled now. @throws RulesException if they do not compile; one line per message */
    public static Scorer compiled(RuleFiles files) {
        return compiled(files, "DRL6");
    }

    /** As above, read at a level of the rule language. */
    static Scorer compiled(RuleFiles files, String level) {
        return new Scorer(RuleCompiler.compile(files, Scorer.class.getClassLoader(), level), files);
    }

    /** The rulebook's name and hash. */
    public RulebookId id() {
        return id;
    }

    /** The text of the rule files. */
    public RuleFiles files() {
        return files;
    }

    /** The names that the rules know. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The editions, oldest first. */
    public List<EditionInfo> editions() {
        return editions.stream().map(Edition::info).toList();
    }

    /** The days between editions on which none is in force. */
    public List<EditionGap> gaps() {
        List<EditionGap> gaps = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            LocalDate last = editions.get(i - 1).info().to();
            LocalDate next = editions.get(i).from();
            if (last != null && last.plusDays(1).isBefore(next)) {
                gaps.add(new EditionGap(last.plusDays(1), next.minusDays(1)));
            }
        }
        return gaps;
    }

    /** The open points of the published text and their readings, by name. */
    public List<TextReading> readings() {
        return readings;
    }

    /** The rules that read an open point. @throws IllegalArgumentException if there is no such point */
    public List<RuleCited> decidedBy(String point) {
        return models.reading(readings.stream().filter(one -> one.name().equals(point)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown reading '" + point + "'")));
    }

    /** The published sources that rules cite, by id. */
    public List<Source> sources() {
        return sources;
    }

    /** The sessions that are open now. */
    public int openSessions() {
        KieBase rules = window;
        return method.getKieSessions().size() + (rules == null ? 0 : rules.getKieSessions().size());
    }

    /** Derives the terms that scores on a day need. @throws IllegalArgumentException if no edition is in force on it */
    public void prepare(LocalDate asOf, @Nullable String edition, Map<String, String> chosen) {
        termSet(used(asOf, edition), chosen);
    }

    private Edition used(LocalDate asOf, @Nullable String edition) {
        return edition == null ? inForce(asOf) : named(edition);
    }

    /** Scores. @param edition null: the one in force on the day */
    public Scorecard score(CheckedFacts checked, LocalDate asOf, @Nullable String edition, Map<String, String> chosen, int maxFirings,
            boolean explaining) {
        Edition used = used(asOf, edition);
        TermSet set = termSet(used, chosen);
        PartnerFacts facts = checked.facts();
        List<String> warnings = new ArrayList<>(checked.warnings());
        warnings.addAll(editionWarnings(used, asOf));
        try (Session session = new Session(method, maxFirings, explaining)) {
            session.insert(set.facts);
            List<Object> partner = PartnerInSession.of(checked, catalogue, asOf);
            session.insert(partner);
            session.fire();
            Scorecard card = new ScorecardAssembly(session).scorecard(facts.partner().id(), asOf, used.id(), id, warnings, partner);
            if (!explaining) {
                return card;
            }
            Found found = new Found(session, set);
            return new Explained(set, found, new Evidence(found, checked, set.readings), new WhatIf(method, set, found, maxFirings).gains()).of(card);
        }
    }

    /**
     * Compares two sides of one partner.
     *
     * @param before the facts of the first side, checked
     * @param first its day and edition; no edition: the one in force on the day
     * @param after the facts of the second side, checked
     * @param second its day and edition
     */
    public Comparison compare(CheckedFacts before, Side first, CheckedFacts after, Side second, Map<String, String> chosen, int maxFirings) {
        Scorecard was = score(before, first.asOf(), first.edition(), chosen, maxFirings, true);
        Scorecard is = score(after, second.asOf(), second.edition(), chosen, maxFirings, true);
        TermSet old = termSet(named(was.edition()), chosen);
        TermSet now = termSet(named(is.edition()), chosen);
        List<Walk.Stage> stages = Walk.between(method, maxFirings, catalogue, before, OneSide.of(before, catalogue, first.asOf()), old,
                after, OneSide.of(after, catalogue, second.asOf()), now);
        return new Comparer(was, is, before.facts().equals(after.facts()), stages,
                old == now ? List.of() : TermComparison.between(old.view(), now.view())).comparison();
    }

    /** What the rules state for an edition. @param chosen readings that are not at the edition's default */
    public EditionTerms terms(String edition, Map<String, String> chosen) {
        return termSet(named(edition), Map.copyOf(chosen)).view();
    }

    /** Finds qualification windows. @param areas none: all that the edition of the day defines; the rest as for {@link #score} */
    public QualificationWindows windows(CheckedFacts checked, Collection<Area> areas, LocalDate asOf, @Nullable String edition,
            Map<String, String> chosen, int maxFirings) {
        used(asOf, edition);
        WindowRun.Scoring scoring = day -> edition == null && editions.stream().noneMatch(one -> one.info().inForceOn(day))
                ? null : score(checked, day, edition, chosen, maxFirings, false);
        return new WindowRun(windowRules(), scoring, checked.facts(), catalogue, editions, asOf, maxFirings).windows(areas);
    }

    private synchronized KieBase windowRules() {
        KieBase rules = window;
        if (rules == null) {
            rules = models.window();
            window = rules;
        }
        return rules;
    }

    private TermSet termSet(Edition used, Map<String, String> chosen) {
        return terms.computeIfAbsent(new Choice(used.id(), chosen),
                choice -> TermSet.derive(models.terms(used.folders()), used, choice.readings()));
    }

    private static List<String> editionWarnings(Edition edition, LocalDate asOf) {
        List<String> warnings = new ArrayList<>();
        if (edition.warning() != null) {
            warnings.add(edition.warning() + ": " + edition.info().note());
        }
        if (!edition.info().inForceOn(asOf)) {
            warnings.add("EDITION_NOT_IN_FORCE: edition " + edition.id() + " is not the one in force on " + asOf);
        }
        return warnings;
    }

    private Edition inForce(LocalDate asOf) {
        return editions.stream().filter(edition -> edition.info().inForceOn(asOf)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition is in force on " + asOf + ", " + where(asOf) + "; there are " + inWords()));
    }

    private String where(LocalDate day) {
        if (day.isBefore(editions.get(0).from())) {
            return "which is before the first";
        }
        return gaps().stream().filter(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.to())).findFirst()
                .map(gap -> "which lies in a gap between editions, " + gap).orElse("which is after the last");
    }

    /** The edition of this id. @throws IllegalArgumentException if there is none, naming those that there are */
    public Edition named(String edition) {
        Optional<Edition> found = editions.stream().filter(one -> one.id().equals(edition)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("unknown edition '" + edition + "'; there are " + inWords()));
    }

    private String inWords() {
        return editions.stream().map(edition -> edition.id() + " (" + edition.from() + " to "
                + (edition.info().to() == null ? "now" : edition.info().to()) + ")").collect(Collectors.joining(", "));
    }
}
