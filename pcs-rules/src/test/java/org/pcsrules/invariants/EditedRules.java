package org.pcsrules.invariants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pcsrules.Rulebook;

/** A directory of rule files as an analyst keeps it: the shipped ones of edition 2026-07, few areas of it so that compiling is quick, and edited. */
final class EditedRules {

    private static final Pattern KEPT = Pattern.compile("(common|method)/.*|editions/editions.drl|editions/2026(-07)?/(azure|data-ai|modern-work).drl");
    private static final Pattern OTHER_EDITION = Pattern.compile("rule \"Edition (?!2026-07)[^\"]*\".*?\\nend\\n", Pattern.DOTALL);

    private final SortedMap<String, String> texts = new TreeMap<>();

    EditedRules() {
        for (Map.Entry<String, byte[]> file : Rulebook.shipped().files().entrySet()) {
            if (KEPT.matcher(file.getKey()).matches()) {
                texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        texts.computeIfPresent("editions/editions.drl", (name, text) -> OTHER_EDITION.matcher(text).replaceAll(""));
    }

    /** Replaces text that stands in a file. @throws IllegalArgumentException if it does not */
    EditedRules edit(String file, String old, String with) {
        String text = texts.get(file);
        if (text == null || !text.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        texts.put(file, text.replace(old, with));
        return this;
    }

    /** Writes the files into an empty directory and compiles them. */
    Rulebook compile(Path directory) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return Rulebook.compile(directory);
    }
}
