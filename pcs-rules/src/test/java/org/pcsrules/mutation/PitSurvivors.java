package org.pcsrules.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.pcsrules.engine.CompiledLambdas;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads PIT's report and tells for each survivor the rule file, the rule and the constraint. Run by profile {@code mutation} after PIT.
 *
 * <p>A constraint that no test runs ({@code NO_COVERAGE}) is an equality that Drools answers from an index: its code is never called, so
 * changing it changes nothing. Such changes are listed, and do not count; {@link RuleMutationTest} changes the same places in the text.
 */
public final class PitSurvivors {

    private PitSurvivors() {
    }

    /** @param args PIT's {@code mutations.xml}, the file to write, the least percentage that must be detected */
    public static void main(String[] args) throws Exception {
        NodeList mutations = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(args[0]).toFile())
                .getElementsByTagName("mutation");
        CompiledLambdas lambdas = new CompiledLambdas(PitSurvivors.class.getClassLoader());
        Map<String, Integer> byStatus = new TreeMap<>();
        StringBuilder survivors = new StringBuilder();
        int detected = 0;
        int equivalent = 0;
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            byStatus.merge(mutation.getAttribute("status"), 1, Integer::sum);
            if (mutation.getAttribute("detected").equals("true")) {
                detected++;
                continue;
            }
            String change = text(mutation, "description") + " in " + lambdas.place(text(mutation, "mutatedClass"));
            if (mutation.getAttribute("status").equals("SURVIVED") && EquivalentMutants.isEquivalent(change)) {
                equivalent++;
            } else {
                survivors.append(mutation.getAttribute("status")).append(": ").append(change).append('\n');
            }
        }
        int run = mutations.getLength() - equivalent - byStatus.getOrDefault("NO_COVERAGE", 0);
        int percent = run == 0 ? 0 : detected * 100 / run;
        String summary = "PIT on compiled rules: " + detected + " of " + run + " changes in code that runs were detected (" + percent + " %), "
                + equivalent + " that can change no score left aside; " + byStatus;
        Files.createDirectories(Path.of(args[1]).getParent());
        Files.writeString(Path.of(args[1]), summary + "\n\n" + survivors);
        System.out.println(summary + "; survivors: " + args[1]);
        if (percent < Integer.parseInt(args[2])) {
            System.err.println("fewer than " + args[2] + " % were detected");
            System.exit(1);
        }
    }

    private static String text(Element mutation, String tag) {
        return mutation.getElementsByTagName(tag).item(0).getTextContent();
    }
}
