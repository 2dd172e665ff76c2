package org.pcsrules.examples.cli.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;

/** Says why a document was not scored. */
public final class BadDocuments {

    private BadDocuments() {
    }

    /**
     * The errors of a document.
     *
     * @param why what stood against scoring it
     * @param kind the kind of input that it comes from, as {@link Documents#kind} tells it
     */
    public static List<FactError> errors(Exception why, String kind) {
        if (!(why instanceof InvalidFactsException refused)) {
            return List.of(new FactError("", words(why)));
        }
        return kind.equals(Lines.KIND) ? refused.errors().stream().map(BadDocuments::withoutLine).toList() : refused.errors();
    }

    /** Of a document that is one line, that it is line 1 of the document misleads. */
    private static FactError withoutLine(FactError error) {
        return error.message().startsWith("line 1, column ")
                ? new FactError(error.where(), error.message().substring("line 1, ".length()))
                : error;
    }

    private static String words(Exception why) {
        if (why instanceof NoSuchFileException) {
            return "there is no such file any more";
        }
        if (why instanceof AccessDeniedException) {
            return "may not be read by this user";
        }
        String message = why.getMessage() == null ? why.toString() : why.getMessage();
        return why instanceof IOException ? "cannot be read: " + message : message;
    }
}
