package org.pcsrules.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.pcsrules.RulesException;

/**
 * The shipped rules with one rule changed. Only changed rules are compiled, many at a time, and put in the place of theirs in the
 * precompiled rules: a changed rule costs a hundredth of compiling all of them.
 */
public final class ChangedRules {

    /** A rule in place of the one of its name. @param text the whole rule */
    public record Change(String file, String rule, String text) {
    }

    private static final Pattern HEADER = Pattern.compile("^package (\\S+)\\s*$(.*?)(?=^rule )", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String PACKAGE = RuleFiles.ROOT.replace('/', '.') + "changed.m";

    private final RuleFiles shipped;
    private final RuleModels precompiled;

    /** The shipped rules that a class loader sees. */
    public ChangedRules(ClassLoader loader) {
        this.shipped = RuleFiles.shipped(loader);
        this.precompiled = RuleModels.shipped(loader);
    }

    /** The text of the shipped files, by name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> texts = new TreeMap<>();
        shipped.texts().forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    /** Scorers under one change each, in order; null for a change that does not compile or whose rules contradict themselves. */
    public List<@Nullable Scorer> scorers(List<Change> changes) {
        try {
            RuleModels compiled = compile(changes);
            List<@Nullable Scorer> scorers = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                scorers.add(scorer(changes.get(i), compiled.model(PACKAGE + i).getRules().get(0)));
            }
            return scorers;
        } catch (RulesException e) {
            if (changes.size() == 1) {
                return new ArrayList<>(java.util.Collections.singletonList(null));
            }
            List<@Nullable Scorer> halves = scorers(changes.subList(0, changes.size() / 2));
            halves.addAll(scorers(changes.subList(changes.size() / 2, changes.size())));
            return halves;
        }
    }

    private RuleModels compile(List<Change> changes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            String text = PACKAGE + i + header(changes.get(i).file()).group(2) + changes.get(i).text() + "\n";
            files.put("changed/m" + i + "/rule.drl", ("package " + text).getBytes(StandardCharsets.UTF_8));
        }
        return RuleCompiler.compile(new RuleFiles("changed", files), ChangedRules.class.getClassLoader(), "DRL6");
    }

    private Matcher header(String file) {
        Matcher header = HEADER.matcher(files().get(file));
        if (!header.find()) {
            throw new IllegalStateException(file + " has no package");
        }
        return header;
    }

    private @Nullable Scorer scorer(Change change, Rule by) {
        Model before = precompiled.model(header(change.file()).group(1));
        List<Rule> rules = new ArrayList<>(before.getRules());
        if (!rules.removeIf(rule -> rule.getName().equals(change.rule()))) {
            throw new IllegalStateException("no rule \"" + change.rule() + "\" in " + before.getPackageName());
        }
        rules.add(by);
        Model after = (Model) Proxy.newProxyInstance(Model.class.getClassLoader(), new Class<?>[] {Model.class}, (proxy, method, arguments) -> {
            try {
                return method.getName().equals("getRules") ? rules : method.invoke(before, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        try {
            Scorer scorer = new Scorer(precompiled.with(after), () -> shipped, null);
            scorer.id(); // once all is loaded, or cannot be
            return scorer;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
