package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.pcsrules.Catalogue;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.json.FactsJson;
import org.pcsrules.json.ReadLimits;

/** Reads the facts documents that commands are given. */
public final class FactsFiles {

    private FactsFiles() {
    }

    /**
     * The facts of a document.
     *
     * @param file its name as given; {@code -} for standard input
     * @throws RefusedException if it cannot be read
     * @throws InvalidFactsException with every error of the document; those of the document as a whole name the file
     */
    public static PartnerFacts read(Surroundings surroundings, String file, Catalogue catalogue) {
        String name = file.equals("-") ? "standard input" : file;
        try (InputStream document = open(surroundings, file)) {
            return FactsJson.read(document, catalogue, ReadLimits.DEFAULT);
        } catch (InvalidFactsException e) {
            throw InputFiles.named(name, e);
        } catch (IOException e) {
            throw InputFiles.unreadable(name, e);
        }
    }

    private static InputStream open(Surroundings surroundings, String file) {
        if (file.equals("-")) {
            return surroundings.in();
        }
        InputFiles.checkNamed(file);
        return InputFiles.open(Path.of(file));
    }
}
