package org.pcsrules.json;

/** Placeholder. */
public record ReadLimits(long maxBytes) {
    /** Placeholder. */
    public static ReadLimits defaults() {
        return new ReadLimits(64L << 20);
    }
}
