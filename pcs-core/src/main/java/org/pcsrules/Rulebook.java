package org.pcsrules;

import java.util.List;
import java.util.Objects;
import org.pcsrules.engine.Scorer;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.terms.TextReading;

/**
 * A set of rule files, compiled. Immutable and thread-safe; many engines may share one. What does not depend on a partner (the terms of
 * an edition under a choice of readings) is derived once, when it is first asked for.
 */
public final class Rulebook {

    private static final class Shipped {
        static final Rulebook RULEBOOK = shipped(Rulebook.class.getClassLoader());
    }

    private final Scorer scorer;

    private Rulebook(Scorer scorer) {
        this.scorer = scorer;
    }

    /** The shipped rulebook, loaded once. @throws RulesException if {@code org.pcsrules:pcs-rules} is not on the class path */
    public static Rulebook shipped() {
        return Shipped.RULEBOOK;
    }

    /** The shipped rulebook as another class loader sees it, loaded anew. @throws RulesException if it does not see it */
    public static Rulebook shipped(ClassLoader loader) {
        return new Rulebook(Scorer.shipped(Objects.requireNonNull(loader, "loader")));
    }

    /** Its name, a hash of its rule files, and the version of this library. */
    public RulebookId id() {
        return scorer.id();
    }

    /** The editions, oldest first. */
    public List<EditionInfo> editions() {
        return scorer.editions();
    }

    /** The open points of the published text and their readings, the default first. */
    public List<TextReading> readings() {
        return scorer.readings();
    }

    /** The names that the rules know. */
    public Catalogue catalogue() {
        return scorer.catalogue();
    }

    Scorer scorer() {
        return scorer;
    }
}
