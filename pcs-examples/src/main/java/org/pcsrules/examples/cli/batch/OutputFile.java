package org.pcsrules.examples.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pcsrules.examples.cli.RefusedException;

/** One file of results, of whole lines. */
final class OutputFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private long size;

    private OutputFile(OutputStream out, long size) {
        this.out = out;
        this.size = size;
    }

    /**
     * Opens a file to write on from a place.
     *
     * @param size where to go on; what lies beyond it is cut off
     * @param head what a file begins with
     * @throws RefusedException if no line ends at that place
     */
    static OutputFile open(Path path, long size, byte[] head) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            ByteBuffer last = ByteBuffer.allocate(1);
            if (size > 0 && (file.read(last, size - 1) != 1 || last.get(0) != '\n')) {
                throw new RefusedException(path + ": was changed since the run was stopped; --force replaces it");
            }
            file.truncate(size).position(size);
            OutputFile opened = new OutputFile(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER), size);
            if (size == 0) {
                opened.write(head);
            }
            return opened;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    void write(byte[] lines) throws IOException {
        out.write(lines);
        size += lines.length;
    }

    /** Writes everything so far. @return the size of the file then */
    long flush() throws IOException {
        out.flush();
        return size;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
