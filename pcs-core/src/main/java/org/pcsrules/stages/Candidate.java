package org.pcsrules.stages;

import org.pcsrules.facts.Area;
import org.pcsrules.facts.Track;

/** A track that may count. Compared by object. */
public final class Candidate {

    private final TrackPoints score;
    private final boolean qualified;

    /** A track with its score, and whether it qualifies. */
    public Candidate(TrackPoints score, boolean qualified) {
        this.score = score;
        this.qualified = qualified;
    }

    /** The area. */
    public Area getArea() {
        return score.area();
    }

    /** The track. */
    public Track getTrack() {
        return score.track();
    }

    /** Whether this score is higher. */
    public boolean higher(Candidate other) {
        return score.higher(other.score);
    }

    /** Whether the scores are the same. */
    public boolean even(Candidate other) {
        return score.even(other.score);
    }

    /** Whether this one qualifies and the other does not. */
    public boolean betterQualified(Candidate other) {
        return qualified && !other.qualified;
    }

    /** Whether both qualify, or neither. */
    public boolean asQualified(Candidate other) {
        return qualified == other.qualified;
    }
}
