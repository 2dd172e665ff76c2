package org.pcsrules.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object in a facts document.
 *
 * @param name its name
 * @param type how its value is read
 * @param required whether it must be there
 * @param otherwise its value where it is absent; for a required field a stand-in, so that the rest of a refused row is still checked
 */
record Field<T>(String name, Type<T> type, boolean required, @Nullable T otherwise) {

    /** How a value is read. */
    interface Type<T> {

        /**
         * Reads the value at hand, which is not null, to its end.
         *
         * @return null if it was refused; the site was told why
         */
        @Nullable T read(DocumentText document, String field, Site site) throws IOException;
    }

    static <T> Field<T> required(String name, Type<T> type, T standIn) {
        return new Field<>(name, type, true, standIn);
    }

    static <T> Field<T> optional(String name, Type<T> type, @Nullable T otherwise) {
        return new Field<>(name, type, false, otherwise);
    }
}
