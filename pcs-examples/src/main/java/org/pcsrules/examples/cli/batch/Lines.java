package org.pcsrules.examples.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.json.ReadLimits;

/** Documents that stand one a line. Empty lines are passed over, but counted. Holds one line, however long the input. */
final class Lines implements Documents {

    static final String KIND = "lines";

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long size;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
    private int from;
    private int to;
    private long taken;
    private long number;
    private @Nullable Document next;
    private boolean ended;

    Lines(InputStream in, long size) {
        this(in, size, ReadLimits.DEFAULT.maxBytes());
    }

    /** @param longest the most bytes of a line; the rest of a longer one is passed over */
    Lines(InputStream in, long size, long longest) {
        this.in = in;
        this.size = size;
        this.longest = longest;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !ended) {
                next = line();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Document line = next;
        next = null;
        return line;
    }

    /** The next line, or null if it is empty or there is none. */
    private @Nullable Document line() throws IOException {
        line.reset();
        long length = 0;
        boolean whole = false;
        while (!whole && (from < to || fill())) {
            int end = lineFeedOrEnd();
            length += end - from;
            if (length <= longest) {
                line.write(buffer, from, end - from);
            }
            whole = end < to;
            taken += (whole ? end + 1 : end) - from;
            from = whole ? end + 1 : end;
        }
        ended = !whole;
        number++;
        byte[] bytes = line.toByteArray();
        if (length <= longest && isBlank(bytes)) {
            return null;
        }
        return new Document("line " + number, length <= longest ? () -> bytes : this::tooLong, taken);
    }

    private byte[] tooLong() {
        throw new InvalidFactsException(List.of(new FactError("", "larger than " + longest + " bytes, the most that is allowed")));
    }

    private int lineFeedOrEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, BUFFER));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
