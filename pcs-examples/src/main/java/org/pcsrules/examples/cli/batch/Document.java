package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.pcsrules.InvalidFactsException;

/** One facts document of the input. Used by one thread at a time. */
public final class Document {

    /** Gives the bytes of a document. */
    @FunctionalInterface
    interface Content {

        /**
         * The bytes.
         *
         * @throws InvalidFactsException if there are more than a document may have
         * @throws IOException if they cannot be read
         */
        public byte[] read() throws IOException;
    }

    private final String name;
    private final Content content;
    private final long end;
    private int checksum;

    /**
     * A document.
     *
     * @param name {@code line 17}, or the name of a file
     * @param end how much of the input has been taken with this document, in the unit of {@link Documents#size}
     */
    Document(String name, Content content, long end) {
        this.name = name;
        this.content = content;
        this.end = end;
    }

    /** How the input names it. */
    public String name() {
        return name;
    }

    /** How much of the input has been taken with it. */
    public long end() {
        return end;
    }

    /** The bytes, which give the checksum its value. */
    public byte[] read() throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        checksum = (int) sum.getValue();
        byte[] bytes = content.read();
        sum.update(bytes);
        checksum = (int) sum.getValue();
        return bytes;
    }

    /** A checksum of name and content, after they were read; of the name alone if they cannot be. */
    int checksum() {
        return checksum;
    }
}
