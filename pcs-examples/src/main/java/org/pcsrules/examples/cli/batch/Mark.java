package org.pcsrules.examples.cli.batch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A point of a run at which everything before it is written.
 *
 * @param tally what was done before it
 * @param sizes the bytes of the files of results at that point
 */
record Mark(Tally tally, List<Long> sizes) {

    private static final Pattern FORM = Pattern.compile(
            "scored ([0-9]+), refused ([0-9]+), failed ([0-9]+), checksum ([0-9a-f]{1,8}), bytes ([0-9 ]+)");

    Mark {
        sizes = List.copyOf(sizes);
    }

    /** Whether files of these sizes hold everything that was written before the point. */
    boolean isWithin(List<Long> others) {
        for (int i = 0; i < sizes.size(); i++) {
            if (sizes.get(i) > others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The point as one line of text. */
    String line() {
        return "scored " + tally.scored() + ", refused " + tally.refused() + ", failed " + tally.failed()
                + ", checksum " + Integer.toHexString(tally.checksum())
                + ", bytes " + sizes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The point that a line tells of, or null if it tells of none. */
    static @Nullable Mark of(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        Tally tally = new Tally(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)),
                Integer.parseUnsignedInt(parts.group(4), 16));
        return new Mark(tally, Pattern.compile(" ").splitAsStream(parts.group(5)).map(Long::valueOf).toList());
    }
}
