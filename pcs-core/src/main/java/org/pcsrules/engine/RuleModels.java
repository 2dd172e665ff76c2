package org.pcsrules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.pcsrules.RulesException;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.terms.TextReading;

/**
 * Compiled rule files, by package: {@code method} scores a partner, {@code common} and the folders below {@code editions} state terms.
 * Loaded by name, never by scanning the class path, so that it works from fat jars too.
 */
final class RuleModels {

    private static final String INDEX = "META-INF/kie/org.pcsrules/pcs-rules/drools-model";
    private static final String ROOT = "org.pcsrules.rules.";

    private final Map<String, Model> byPackage;

    private RuleModels(Map<String, Model> byPackage) {
        this.byPackage = byPackage;
    }

    /** The models of the shipped rulebook. @throws RulesException if it is not on the class path */
    static RuleModels shipped(ClassLoader loader) {
        return load(loader, INDEX);
    }

    /** The models that an index names. */
    static RuleModels load(ClassLoader loader, String file) {
        Map<String, Model> models = new HashMap<>();
        try (InputStream index = loader.getResourceAsStream(file)) {
            if (index == null) {
                throw new RulesException(file + " is not on the class path: add org.pcsrules:pcs-rules beside pcs-core");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            lines.readLine(); // the version of the format
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Model model = (Model) Class.forName(line.trim(), true, loader).getDeclaredConstructor().newInstance();
                    models.put(model.getPackageName(), model);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new RulesException("a compiled rule file of " + file + " cannot be loaded: " + e, e);
        }
        return new RuleModels(models);
    }

    /** The rules that read an open point, whatever their package, by their ids. */
    List<RuleCited> reading(TextReading point) {
        return byPackage.values().stream().flatMap(model -> model.getRules().stream()).filter(rule -> RuleReads.of(rule).reads(point))
                .map(RuleInfo::of).sorted(Comparator.comparing(RuleCited::ruleId).thenComparing(RuleCited::rule)).toList();
    }

    /** The rules that score a partner. */
    KieBase method() {
        return kieBase(List.of("method"));
    }

    /** The rules of the qualification window. @throws RulesException if the rulebook has none */
    KieBase window() {
        return kieBase(List.of("window"));
    }

    /** The rules that state which editions there are, and what all of them share. */
    KieBase editions() {
        return kieBase(List.of("editions", "common"));
    }

    /** The rules that state the terms of an edition. @param folders the folders of the edition */
    KieBase terms(List<String> folders) {
        List<String> packages = new ArrayList<>(List.of("common"));
        folders.forEach(folder -> packages.add("editions.edition_" + folder.replace('-', '_')));
        return kieBase(packages);
    }

    private KieBase kieBase(List<String> packages) {
        List<Model> models = new ArrayList<>();
        for (String name : packages) {
            Model model = byPackage.get(ROOT + name);
            if (model == null) {
                throw new RulesException("there are no rule files of package " + ROOT + name);
            }
            models.add(model);
        }
        // Not KieBaseMutabilityOption.DISABLED: a session then drops every fact that no rule reads, and with it the results.
        return KieBaseBuilder.createKieBaseFromModel(models);
    }
}
