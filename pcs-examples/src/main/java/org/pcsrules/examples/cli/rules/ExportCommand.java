package org.pcsrules.examples.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Rulebook;
import org.pcsrules.examples.cli.Pcs;
import org.pcsrules.examples.cli.RefusedException;
import org.pcsrules.examples.cli.Surroundings;
import org.pcsrules.rulebook.RulebookDirectory;
import org.pcsrules.rulebook.RulebookExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pcs rules export}: the shipped rulebook as a directory. */
@Command(
        name = "export",
        description = "Writes the shipped rule files, and what stands beside them, into a directory.",
        mixinStandardHelpOptions = true,
        versionProvider = Pcs.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  pcs rules export my-rules",
            "  pcs rules export my-rules --edition 2026-07",
            "",
            "Exit status: 0 written, 2 refused, 1 any other failure."
        })
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "the directory; it must be empty, or not be there yet")
    private Path directory = Path.of("");

    @Option(names = "--edition", paramLabel = "ID", description = "only what this edition needs, as in 2026-07: a rulebook with one edition")
    private @Nullable String edition;

    @Option(names = "--force", description = "write although there are files; the directory as it was is kept beside it")
    private boolean force;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook shipped = Rulebook.shipped();
        Map<String, byte[]> files = edition == null ? RulebookExport.all(shipped) : RulebookExport.of(shipped, edition);
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new RefusedException(directory + ": is a file, not a directory");
        }
        if (!force && RulebookDirectory.isTaken(directory)) {
            throw new RefusedException(directory + ": is not empty; name another directory, or give --force, which keeps what is there beside it");
        }
        Path kept = write(files);
        surroundings.print("Wrote " + files.size() + " files of " + (edition == null ? "the shipped rulebook" : "edition " + edition)
                + " to " + directory + "\n" + (kept == null ? "" : "What was there is kept in " + kept + "\n"));
        return 0;
    }

    private @Nullable Path write(Map<String, byte[]> files) {
        try {
            return RulebookDirectory.write(files, directory);
        } catch (IOException e) {
            throw new RefusedException(directory + ": cannot be written: " + e.getMessage());
        }
    }
}
