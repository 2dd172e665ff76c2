package org.pcsrules.examples.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcsrules.examples.cli.RefusedException;

/**
 * The file beside the results that tells what is computed in them and how far it has come: settings, an empty line, and then a line each
 * time that everything before it has been written. What lies in the results beyond the last whole line counts as not written.
 */
final class RunRecord implements Closeable {

    private final FileChannel file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();
    private int head;

    private RunRecord(FileChannel file) throws IOException {
        this.file = file;
        read();
    }

    /** Opens the file, or makes one. @throws RefusedException if a run that is under way holds it */
    static RunRecord open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        if (lock(file) == null) {
            file.close();
            throw new RefusedException(path + ": another run is under way here");
        }
        return new RunRecord(file);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A last line without its end was being written when the run was stopped, and is not read. */
    private void read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // The channel goes on by itself.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(text.substring(from, end), end + 1);
            from = end + 1;
        }
    }

    private void line(String line, int end) {
        Mark mark = Mark.of(line);
        int colon = line.indexOf(": ");
        if (mark != null) {
            marks.put(end, mark);
        } else if (line.isEmpty()) {
            head = end;
        } else if (colon > 0) {
            settings.put(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    /** The settings of an earlier run, or null if there was none that got as far as doing anything. */
    @Nullable Map<String, String> settings() {
        return head > 0 ? settings : null;
    }

    /** Forgets an earlier run. */
    void begin(Map<String, String> newSettings) throws IOException {
        file.truncate(0);
        StringBuilder lines = new StringBuilder();
        newSettings.forEach((name, value) -> lines.append(name).append(": ").append(value).append('\n'));
        append(lines.append('\n').toString());
        head = Math.toIntExact(file.size());
        marks.clear();
    }

    /** Goes back to the last point up to which files of these sizes hold everything, and forgets what came after it. */
    Mark goBack(List<Long> sizes) throws IOException {
        while (!marks.isEmpty() && !marks.lastEntry().getValue().isWithin(sizes)) {
            marks.pollLastEntry();
        }
        file.truncate(marks.isEmpty() ? head : marks.lastKey());
        return marks.isEmpty() ? new Mark(Tally.NONE, sizes.stream().map(any -> 0L).toList()) : marks.lastEntry().getValue();
    }

    /** Tells that everything up to a point is written. */
    void add(Mark mark) throws IOException {
        append(mark.line() + "\n");
    }

    private void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        file.position(file.size());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
