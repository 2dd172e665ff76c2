package org.pcsrules.json;

/** Placeholder. */
public record ReadLimits(long maxBytes, int maxRows) {
    /** Placeholder. */
    public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 2_000_000);
}
