package org.pcsrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.pcsrules.readings.AllReadings;
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

    /** What is stated once for all editions. */
    private static final Set<Class<?>> COMMON = Set.of(Edition.class, TextReading.class, Source.class, KnownCertification.class, OtherNames.class);

    private final RuleModels models;
    private final Supplier<RuleFiles> reading;
    private final @Nullable StatedFacts stated;
    private final RulePlaces places = new RulePlaces(this::files);
    private final Editions editions;
    private final List<TextReading> readings;
    private final List<Source> sources;
    private final RulebookCatalogue catalogue;
    private final TermSets terms;
    private final Object loading = new Object();
    private volatile @Nullable Scoring scoring;
    private volatile @Nullable RuleFiles files;
    private volatile @Nullable KieBase window;
    private volatile @Nullable MethodInTwo parts;
    private boolean takenApart;

    /** What only scores need. It takes as long to load as all the rest, and is loaded beside it. */
    private record Scoring(KieBase method, RulebookId id) {
    }

    /**
     * @param reading reads the rule files
     * @param stated what the rules state, where that is known already; null: the rules are asked
     */
    Scorer(RuleModels models, Supplier<RuleFiles> reading, @Nullable StatedFacts stated) {
        this.models = models;
        this.reading = reading;
        this.stated = stated;
        KieBase rules;
        synchronized (loading) { // the engine sets itself up in one thread: rules that score are given to it after these
            inThreadOfItsOwn(this::loadAhead);
            rules = stated == null ? models.editions() : RuleModels.noRules();
        }
        List<Object> fired = common(rules, Limits.ofTerms(places));
        List<Object> common = stated == null ? fired : stated.common();
        this.editions = new Editions(only(Edition.class, common));
        this.readings = only(TextReading.class, common).stream().sorted(Comparator.comparing(TextReading::name)).toList();
        this.sources = only(Source.class, common).stream().sorted(Comparator.comparing(Source::id)).toList();
        this.catalogue = new RulebookCatalogue(only(KnownCertification.class, common), only(OtherNames.class, common));
        this.terms = new TermSets(models, readings, stated);
    }

    /** What the rules state for all editions. */
    static List<Object> common(KieBase rules, Limits limits) {
        try (Session session = new Session(rules, limits, false)) {
            session.fire();
            return session.all(Object.class).stream().filter(fact -> COMMON.contains(fact.getClass())).toList();
        }
    }

    private static <T> List<T> only(Class<T> type, List<Object> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void inThreadOfItsOwn(Runnable ahead) {
        Thread thread = new Thread(ahead, "pcs-rules");
        thread.setDaemon(true);
        thread.start();
    }

    private void loadAhead() {
        try {
            models.loadMethod();
            scoring();
        } catch (RuntimeException | LinkageError e) {
            return; // whoever asks for the rules is told
        }
    }

    private Scoring scoring() {
        Scoring loaded = scoring;
        if (loaded == null) {
            synchronized (loading) {
                loaded = scoring;
                if (loaded == null) {
                    loaded = load();
                    scoring = loaded;
                }
            }
        }
        return loaded;
    }

    private Scoring load() {
        try {
            return new Scoring(models.method(), stated == null ? files().id() : RuleFiles.idOfShipped(stated.hash()));
        } catch (RulesException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new RulesException("the rules cannot be loaded: " + e, e);
        }
    }

    private KieBase method() {
        return scoring().method();
    }

    /** A scorer under the rule files that are shipped as {@code pcs-rules}. @throws RulesException if they are not on the class path */
    public static Scorer shipped(ClassLoader loader) {
        StatedFacts stated = StatedFacts.shipped(loader);
        return new Scorer(stated == null ? RuleModels.shipped(loader) : RuleModels.of(stated.models(), loader), () -> RuleFiles.shipped(loader), stated);
    }

    /** A scorer under rule files, compiled now. @throws RulesException if they do not compile; one line per message */
    public static Scorer compiled(RuleFiles files) {
        return of(RuleCompiler.compile(files, Scorer.class.getClassLoader()), files);
    }

    /** A scorer under compiled rule files. @throws RulesException if they cannot be used */
    static Scorer of(RuleModels models, RuleFiles files) {
        try {
            models.everything(); // What cannot be loaded is told now, not when it is first scored under.
            return new Scorer(models, () -> files, null);
        } catch (RulesException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new RulesException("the compiled rules cannot be used: " + e.getMessage(), e);
        }
    }

    /** The rulebook's name and hash. */
    public RulebookId id() {
        return scoring().id();
    }

    /** The text of the rule files. */
    public RuleFiles files() {
        RuleFiles read = files;
        if (read == null) {
            read = reading.get();
            files = read;
        }
        return read;
    }

    /** The names that the rules know. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The editions, oldest first. */
    public List<EditionInfo> editions() {
        return editions.all().stream().map(Edition::info).toList();
    }

    /** The days between editions on which none is in force. */
    public List<EditionGap> gaps() {
        return editions.gaps();
    }

    /** The open points of the published text and their readings, by name. */
    public List<TextReading> readings() {
        return readings;
    }

    /** The rules that read an open point. @throws IllegalArgumentException if there is no such point */
    public List<RuleCited> decidedBy(String point) {
        return models.reading(reading(point));
    }

    /** The open point of this name. @throws IllegalArgumentException if there is none, naming those that there are */
    public TextReading reading(String name) {
        return readings.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "unknown reading '" + name + "'; there are " + readings.stream().map(TextReading::name).collect(Collectors.joining(", "))));
    }

    /** The published sources that rules cite, by id. */
    public List<Source> sources() {
        return sources;
    }

    /** What tells which rules have a say in scores. */
    public RuleTrace trace() {
        return new RuleTrace(models, Limits.ofTerms(places), method(), editions, catalogue);
    }

    /** The sessions that are open now. */
    public int openSessions() {
        KieBase ofWindow = window;
        MethodInTwo inTwo = parts;
        return method().getKieSessions().size() + (ofWindow == null ? 0 : ofWindow.getKieSessions().size())
                + (inTwo == null ? 0 : inTwo.openSessions());
    }

    /** Makes ready the terms that scores on a day need. @throws IllegalArgumentException if no edition is in force on it */
    public void prepare(LocalDate asOf, @Nullable String edition, Map<String, String> chosen) {
        terms.facts(editions.used(asOf, edition), chosen, Limits.ofTerms(places));
    }

    /** Scores. @param edition null: the one in force on the day */
    public Scorecard score(CheckedFacts checked, LocalDate asOf, @Nullable String edition, Map<String, String> chosen, Bounds bounds,
            boolean explaining) {
        return score(checked, asOf, edition, chosen, new Limits(bounds, places), explaining);
    }

    private Scorecard score(CheckedFacts checked, LocalDate asOf, @Nullable String edition, Map<String, String> chosen, Limits limits,
            boolean explaining) {
        Edition used = editions.used(asOf, edition);
        List<Object> given = explaining ? terms.of(used, chosen, limits).facts : terms.facts(used, chosen, limits);
        PartnerFacts facts = checked.facts();
        List<String> warnings = new ArrayList<>(checked.warnings());
        warnings.addAll(Editions.warnings(used, asOf));
        try (Session session = new Session(method(), limits, explaining)) {
            session.insert(given);
            List<Object> partner = PartnerInSession.of(checked, catalogue, asOf);
            session.insert(partner);
            session.fire();
            Scorecard card = new ScorecardAssembly(session).scorecard(facts.partner().id(), asOf, used.id(), id(), warnings, partner);
            if (!explaining) {
                return card;
            }
            TermSet set = terms.of(used, chosen, limits);
            Found found = new Found(session, set);
            return new Explained(set, found, new Evidence(found, checked, set.readings), new WhatIf(method(), set, found, limits).gains()).of(card);
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
    public Comparison compare(CheckedFacts before, Side first, CheckedFacts after, Side second, Map<String, String> chosen, Bounds bounds) {
        Limits limits = new Limits(bounds, places);
        Scorecard was = score(before, first.asOf(), first.edition(), chosen, limits, true);
        Scorecard is = score(after, second.asOf(), second.edition(), chosen, limits, true);
        TermSet old = terms.of(editions.named(was.edition()), chosen, limits);
        TermSet now = terms.of(editions.named(is.edition()), chosen, limits);
        List<Walk.Stage> stages = Walk.between(method(), limits, catalogue, before, OneSide.of(before, catalogue, first.asOf()), old,
                after, OneSide.of(after, catalogue, second.asOf()), now);
        return new Comparer(was, is, before.facts().equals(after.facts()), stages,
                old == now ? List.of() : TermComparison.between(old.view(), now.view())).comparison();
    }

    /** What the rules state for an edition. @param chosen readings that are not at the edition's default */
    public EditionTerms terms(String edition, Map<String, String> chosen) {
        return terms.of(editions.named(edition), Map.copyOf(chosen), Limits.ofTerms(places)).view();
    }

    /** Finds qualification windows. @param areas none: all that the edition of the day defines; the rest as for {@link #score} */
    public QualificationWindows windows(CheckedFacts checked, Collection<Area> areas, LocalDate asOf, @Nullable String edition,
            Map<String, String> chosen, Bounds bounds) {
        editions.used(asOf, edition);
        Limits limits = new Limits(bounds, places);
        WindowRun.Scoring scoring = day -> edition == null && !editions.isAnyInForceOn(day)
                ? null : score(checked, day, edition, chosen, limits, false);
        return new WindowRun(windowRules(), scoring, checked.facts(), catalogue, editions.all(), asOf, limits).windows(areas);
    }

    private synchronized KieBase windowRules() {
        KieBase rules = window;
        if (rules == null) {
            rules = models.window();
            window = rules;
        }
        return rules;
    }

    /**
     * Scores under every combination of readings of the open points that the caller did not fix.
     *
     * @param edition null: the one in force on the day
     * @param fixed the readings that are the same in all combinations
     * @throws IllegalArgumentException if there are too many combinations
     */
    public AllReadings allReadings(CheckedFacts checked, LocalDate asOf, @Nullable String edition, Map<String, String> fixed, Bounds bounds) {
        Limits limits = new Limits(bounds, places);
        Scorecard card = score(checked, asOf, edition, fixed, limits, false);
        Edition used = editions.named(card.edition());
        return new EveryReading(parts(), method(), chosen -> terms.of(used, chosen, limits), PartnerInSession.of(checked, catalogue, asOf), limits)
                .of(card, readings, fixed);
    }

    private @Nullable MethodInTwo parts() {
        synchronized (models) {
            if (!takenApart) {
                parts = MethodInTwo.of(models, readings);
                takenApart = true;
            }
            return parts;
        }
    }

    /** The edition of this id. @throws IllegalArgumentException if there is none, naming those that there are */
    public Edition named(String edition) {
        return editions.named(edition);
    }
}
