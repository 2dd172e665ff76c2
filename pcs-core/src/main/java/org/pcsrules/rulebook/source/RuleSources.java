package org.pcsrules.rulebook.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule files of a rulebook, read.
 *
 * @param files by path
 */
public record RuleSources(List<SourceFile> files) {

    public RuleSources {
        files = List.copyOf(files);
    }

    /** Reads rule files. What is not understood is told in each file's problems; nothing is thrown. @param texts the bytes of each file by its path */
    public static RuleSources of(Map<String, byte[]> texts) {
        List<SourceFile> files = new ArrayList<>();
        texts.forEach((path, bytes) -> files.add(file(path, bytes)));
        return new RuleSources(files);
    }

    /** Reads one rule file. */
    public static SourceFile file(String path, String text) {
        return FileParser.parse(path, text);
    }

    private static SourceFile file(String path, byte[] bytes) {
        try {
            return file(path, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            SourceFile read = file(path, new String(bytes, StandardCharsets.UTF_8));
            int place = read.text().indexOf('\uFFFD');
            Span span = new Places(path, read.text()).span(Math.max(0, place), Math.max(0, place) + 1);
            List<SyntaxProblem> problems = new ArrayList<>(read.problems());
            problems.add(new SyntaxProblem(SyntaxProblem.Kind.NOT_TEXT, span, null, "the file is not text in UTF-8", "save it as UTF-8"));
            return new SourceFile(path, read.text(), read.packageName(), read.packageSpan(), read.imports(), read.declarations(), read.rules(), problems);
        }
    }

    /** The file of a path. */
    public Optional<SourceFile> file(String path) {
        return files.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /** The files of a folder, as in {@code editions/2026-07}. */
    public List<SourceFile> folder(String folder) {
        return files.stream().filter(one -> one.folder().equals(folder)).toList();
    }

    /** All rules, in order of files. */
    public List<SourceRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }
}
