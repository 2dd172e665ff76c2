package org.pcsrules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
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
    private static final String METHOD = "method";

    /** Where the model of a package is. */
    private record ModelClass(ClassLoader loader, String name) {
    }

    /** No models. */
    static final RuleModels NONE = new RuleModels(Map.of());

    private final Map<String, ModelClass> classes;
    /** Those that were asked for: the editions that nobody scores under are never loaded. */
    private final Map<String, Model> loaded = new ConcurrentHashMap<>();

    private RuleModels(Map<String, ModelClass> classes) {
        this.classes = classes;
    }

    /** Whether a class loader sees the shipped rulebook. */
    static boolean areShipped(ClassLoader loader) {
        return loader.getResource(INDEX) != null;
    }

    /** The models of the shipped rulebook. @throws RulesException if it is not on the class path */
    static RuleModels shipped(ClassLoader loader) {
        return load(loader, INDEX);
    }

    /** The models that an index names. */
    static RuleModels load(ClassLoader loader, String file) {
        List<String> names = new ArrayList<>();
        try (InputStream index = loader.getResourceAsStream(file)) {
            if (index == null) {
                throw new RulesException(file + " is not on the class path: add org.pcsrules:pcs-rules beside pcs-core");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            lines.readLine(); // the version of the format
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    names.add(line.trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(names, loader);
    }

    /** The models that these classes are. */
    static RuleModels of(List<String> names, ClassLoader loader) {
        Map<String, ModelClass> classes = new TreeMap<>();
        for (String name : names) {
            classes.put(name.substring(0, name.lastIndexOf('.')), new ModelClass(loader, name));
        }
        return new RuleModels(classes);
    }

    /** The classes that these models are. */
    List<String> names() {
        return classes.values().stream().map(ModelClass::name).toList();
    }

    /** These models, and those of some packages of others. */
    RuleModels and(RuleModels others, Set<String> packages) {
        Map<String, ModelClass> all = new TreeMap<>(classes);
        packages.forEach(name -> all.put(name, others.classes.get(name)));
        return new RuleModels(all);
    }

    /** The model of a package. @throws RulesException if there is none */
    Model model(String packageName) {
        return loaded.computeIfAbsent(packageName, any -> {
            ModelClass model = classes.get(packageName);
            if (model == null) {
                throw new RulesException("there are no rule files of package " + packageName);
            }
            try {
                return (Model) Class.forName(model.name, true, model.loader).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new RulesException("the compiled rule files of package " + packageName + " cannot be loaded: " + e, e);
            }
        });
    }

    /** The rules that read an open point, whatever their package, by their ids. */
    List<RuleCited> reading(TextReading point) {
        return all().stream().flatMap(model -> model.getRules().stream()).filter(rule -> RuleReads.of(rule).reads(point))
                .map(RuleInfo::of).sorted(Comparator.comparing(RuleCited::ruleId).thenComparing(RuleCited::rule)).toList();
    }

    /** The packages whose models were asked for so far. */
    Set<String> loaded() {
        return Set.copyOf(loaded.keySet());
    }

    /** All models. */
    List<Model> all() {
        return classes.keySet().stream().map(this::model).toList();
    }

    /** These models, one in place of that of its package. */
    RuleModels with(Model other) {
        RuleModels changed = new RuleModels(classes);
        changed.loaded.putAll(loaded);
        changed.loaded.put(other.getPackageName(), other);
        return changed;
    }

    /** Whether a rule that states terms reads an open point. */
    boolean isReadByTerms(TextReading point) {
        return all().stream().filter(model -> !isMethod(model)).flatMap(model -> model.getRules().stream())
                .anyMatch(rule -> RuleReads.of(rule).reads(point));
    }

    /** Every rule; makes sure that all of them can be loaded. */
    KieBase everything() {
        return kieBaseOf(all());
    }

    /** The rules that score a partner. */
    KieBase method() {
        return kieBase(List.of(METHOD));
    }

    /** Loads the classes of the rules that score a partner: half of what {@link #method} takes. */
    void loadMethod() {
        model(ROOT + METHOD);
    }

    /** No rules: what the engine loads for any rules is loaded then. */
    static KieBase noRules() {
        return kieBaseOf(List.of());
    }

    /** The rules of the qualification window. @throws RulesException if the rulebook has none */
    KieBase window() {
        return kieBase(List.of("window"));
    }

    /** Some of the rules that score a partner. */
    KieBase method(Predicate<Rule> which) {
        Model method = model(ROOT + METHOD);
        ModelImpl part = new ModelImpl(method.getName());
        part.withRules(method.getRules().stream().filter(which).toList()).withGlobals(method.getGlobals()).withQueries(method.getQueries());
        method.getTypeMetaDatas().forEach(part::addTypeMetaData);
        return kieBaseOf(List.of(part));
    }

    /** Whether the rules of a model score partners. */
    boolean isMethod(Model model) {
        return model == model(ROOT + METHOD);
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
        return kieBaseOf(packages.stream().map(name -> model(ROOT + name)).toList());
    }

    /** Without the services of KIE, which find the rule compiler and much else first. */
    private static KieBase kieBaseOf(List<Model> models) {
        // Not KieBaseMutabilityOption.DISABLED: a session then drops every fact that no rule reads, and with it the results.
        return KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration(), WholeFacts.OPTION);
    }
}
