package org.pcsrules.json;

/**
 * How large a facts document may be; a larger one is refused before it is read to its end.
 *
 * @param maxBytes the most bytes, at least 1
 * @param maxRows the most rows of all parts together, at least 1
 */
public record ReadLimits(long maxBytes, int maxRows) {

    /** 256 MiB and 2,000,000 rows. */
    public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 2_000_000);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public ReadLimits {
        if (maxBytes < 1 || maxRows < 1) {
            throw new IllegalArgumentException("limits must be at least 1, are " + maxBytes + " bytes and " + maxRows + " rows");
        }
    }

    /** The default with another limit on the size. */
    public static ReadLimits ofBytes(long maxBytes) {
        return new ReadLimits(maxBytes, DEFAULT.maxRows);
    }

    /** The default with another limit on the rows. */
    public static ReadLimits ofRows(int maxRows) {
        return new ReadLimits(DEFAULT.maxBytes, maxRows);
    }
}
