package org.pcsrules.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pcsrules.PcsEngine;
import org.pcsrules.PcsEngineBuilder;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.facts.Person;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Segment;
import org.pcsrules.facts.Tenant;
import org.pcsrules.facts.Track;

/**
 * A partner of a few rows on a day, under an edition and readings of the text. Tenants that nobody describes are small and live in the
 * public cloud. {@link #score} scores it with the shipped rules.
 */
final class SmallPartner {

    private record Settings(@Nullable String edition, Map<String, String> readings) {
    }

    private static final Map<Settings, PcsEngine> ENGINES = new ConcurrentHashMap<>();
    private static final AtomicInteger SCORED = new AtomicInteger();

    private final LocalDate day;
    private final PartnerFacts.Builder facts = PartnerFacts.builder("1");
    private final Map<String, Tenant> tenants = new LinkedHashMap<>();
    private final Map<String, String> readings = new TreeMap<>();
    private @Nullable String edition;

    private SmallPartner(LocalDate day) {
        this.day = day;
    }

    static SmallPartner on(String day) {
        return new SmallPartner(LocalDate.parse(day));
    }

    /** On 2026-08-15 under edition 2026-07: L is July 2026. */
    static SmallPartner inAugust2026() {
        return on("2026-08-15");
    }

    /** On 2023-10-15 under edition 2023-08: L is September 2023. */
    static SmallPartner inOctober2023() {
        return on("2023-10-15");
    }

    SmallPartner under(String id) {
        this.edition = id;
        return this;
    }

    /** Chooses a reading of an open point of the published text. */
    SmallPartner choosing(String name, String value) {
        readings.put(name, value);
        return this;
    }

    SmallPartner tenants(Segment segment, String... ids) {
        for (String id : ids) {
            tenants.put(id, Tenant.of(id, segment));
        }
        return this;
    }

    SmallPartner sovereign(String id) {
        tenants.put(id, new Tenant(id, null, null, Segment.SMB, Cloud.SOVEREIGN));
        return this;
    }

    SmallPartner with(Rows.Row... rows) {
        for (Rows.Row row : rows) {
            tenants.computeIfAbsent(row.tenant(), id -> Tenant.of(id, Segment.SMB));
            row.addTo(facts, YearMonth.from(day).minusMonths(1));
        }
        return this;
    }

    /** A person with certifications earned long before the day, which do not expire. */
    SmallPartner certified(String person, String... certifications) {
        for (String certification : certifications) {
            earned(person, certification, "2020-01-01", null);
        }
        return this;
    }

    SmallPartner earned(String person, String certification, String earnedOn, @Nullable String expiresOn) {
        facts.add(new Certification(person, certification, LocalDate.parse(earnedOn), date(expiresOn)));
        return this;
    }

    SmallPartner linked(String person, @Nullable String from, @Nullable String until) {
        facts.add(new Person(person, null, date(from), date(until)));
        return this;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    SmallPartner read(Area area, Track track, Metric metric, Object value) {
        return read(area, track, metric, null, value);
    }

    SmallPartner read(Area area, Track track, Metric metric, @Nullable Line line, Object value) {
        facts.add(new Reading(area, track, metric, line, new BigDecimal(value.toString())));
        return this;
    }

    private static PcsEngine engine(Settings settings) {
        PcsEngineBuilder builder = PcsEngine.builder();
        if (settings.edition() != null) {
            builder.edition(settings.edition());
        }
        settings.readings().forEach(builder::reading);
        return builder.build();
    }

    /** Scores the partner with the evidence of every line. */
    SmallScore explain() {
        PartnerFacts all = facts.tenants(tenants.values()).build();
        return new SmallScore(ENGINES.computeIfAbsent(new Settings(edition, Map.copyOf(readings)), SmallPartner::engine).explain(all, day));
    }

    /** Scores the partner. Every eighth is explained too, which takes longer: both must agree. */
    SmallScore score() {
        PartnerFacts all = facts.tenants(tenants.values()).build();
        PcsEngine engine = ENGINES.computeIfAbsent(new Settings(edition, Map.copyOf(readings)), SmallPartner::engine);
        SmallScore score = new SmallScore(engine.score(all, day));
        if (SCORED.getAndIncrement() % 8 == 0) {
            score.agreesWith(engine.explain(all, day));
        }
        return score;
    }
}
