package org.pcsrules.json;

import org.jspecify.annotations.Nullable;
import org.pcsrules.FactErrors;
import org.pcsrules.facts.Part;

/** Where in a document an object stands, and where errors about it go. */
interface Site {

    /** Tells an error. @param field null if it is not about one field */
    void error(@Nullable String field, String message);

    /** A row of a part; an error makes it unreadable. */
    static Site row(FactErrors errors, Part part, int index) {
        return (field, message) -> {
            errors.unreadable(part, index);
            errors.row(part, index, field, message);
        };
    }

    /** An object outside the parts. @param path empty for the document as a whole */
    static Site object(FactErrors errors, String path) {
        return (field, message) ->
                errors.document(field == null ? path : path.isEmpty() ? field : path + "." + field, message);
    }

    /** An object inside a field of this one. */
    default Site inside(String path) {
        return (field, message) -> error(field == null ? path : path + "." + field, message);
    }
}
