package org.pcsrules.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcsrules.Names;

/** Names of one thing, by kind of row (METHOD section 4 point 6, section 15). Maps a folded name to the folded name that counts. */
record NameBook(
        Map<String, String> azureServices,
        Map<String, String> microsoft365Workloads,
        Map<String, String> businessWorkloads,
        Map<String, String> certificationIds) {

    private static final List<String> PREFIXES = List.of("microsoft certified:", "microsoft 365 certified:");

    static String canonical(Map<String, String> otherNames, String name) {
        String folded = Names.fold(name);
        return otherNames.getOrDefault(folded, folded);
    }

    String certification(String name) {
        String id = certificationIds.get(bare(name));
        if (id == null) {
            throw new IllegalArgumentException("unknown certification " + name);
        }
        return id;
    }

    static Map<String, String> idsByName(List<Terms.CertificationTerms> certifications) {
        Map<String, String> ids = new HashMap<>();
        for (Terms.CertificationTerms one : certifications) {
            Stream.concat(Stream.of(one.id(), one.title()), one.otherTitles().stream()).forEach(name -> ids.put(bare(name), one.id()));
            if (one.exam() != null) {
                ids.put(bare(one.exam()), one.id());
            }
        }
        return Map.copyOf(ids);
    }

    /** All names that one thing goes by, folded, each with the name that counts: for those who make up facts. */
    static Map<String, List<String>> otherNames(Map<String, String> names) {
        return names.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static String bare(String name) {
        String folded = Names.fold(name);
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix)) {
                return folded.substring(prefix.length()).strip();
            }
        }
        return folded;
    }
}
