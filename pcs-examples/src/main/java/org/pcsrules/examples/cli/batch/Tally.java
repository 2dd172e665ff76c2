package org.pcsrules.examples.cli.batch;

/**
 * How far a run has come; all counts from the beginning of the input.
 *
 * @param scored documents scored
 * @param refused documents refused
 * @param failed documents that could not be read or scored for another reason
 * @param checksum of these documents, in their order
 */
public record Tally(long scored, long refused, long failed, int checksum) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** All of them. */
    public long documents() {
        return scored + refused + failed;
    }

    Tally with(Result result) {
        int sum = with(checksum, result.checksum());
        return switch (result.kind()) {
            case SCORED -> new Tally(scored + 1, refused, failed, sum);
            case REFUSED -> new Tally(scored, refused + 1, failed, sum);
            case FAILED -> new Tally(scored, refused, failed + 1, sum);
        };
    }

    /** The checksum of some documents and a further one. */
    static int with(int checksum, int further) {
        return Integer.rotateLeft(checksum, 5) * 0x01000193 ^ further;
    }
}
