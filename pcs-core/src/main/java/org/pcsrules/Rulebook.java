package org.pcsrules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcsrules.engine.RuleFiles;
import org.pcsrules.engine.RuleTrace;
import org.pcsrules.engine.Scorer;
import org.pcsrules.rulebook.RulebookCheck;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.terms.EditionTerms;
import org.pcsrules.terms.Source;
import org.pcsrules.terms.TextReading;

/**
 * A set of rule files, compiled. Immutable and thread-safe; many engines may share one. What does not depend on a partner (the terms of
 * an edition under a choice of readings) is derived once, when it is first asked for.
 */
public final class Rulebook {

    private static final class Shipped {
        static final Rulebook RULEBOOK = shipped(Rulebook.class.getClassLoader());
    }

    private final Scorer scorer;

    private Rulebook(Scorer scorer) {
        this.scorer = scorer;
    }

    /** The shipped rulebook, loaded once. @throws RulesException if {@code org.pcsrules:pcs-rules} is not on the class path */
    public static Rulebook shipped() {
        return Shipped.RULEBOOK;
    }

    /** The shipped rulebook as another class loader sees it, loaded anew. @throws RulesException if it does not see it */
    public static Rulebook shipped(ClassLoader loader) {
        return new Rulebook(Scorer.shipped(Objects.requireNonNull(loader, "loader")));
    }

    /**
     * The rulebook of a directory of rule files, laid out as the shipped one is ({@code common}, {@code editions}, {@code method}). Folders
     * that the shipped rulebook has word for word are taken from it, compiled already; each other folder takes about a second: keep the rulebook.
     * Builds go one at a time.
     *
     * @throws RulesException if there are no rule files or they do not compile; one line per error
     */
    public static Rulebook compile(Path directory) {
        return compile(RuleFiles.directory(Objects.requireNonNull(directory, "directory")));
    }

    /**
     * The rulebook of rule files that stand somewhere else than in a directory.
     *
     * @param name the rulebook's name, which every result carries
     * @param files the bytes of each file by its path, as {@link #contents} gives them
     * @throws RulesException if they do not compile; one line per error
     */
    public static Rulebook compile(String name, SortedMap<String, byte[]> files) {
        return compile(RuleFiles.of(Objects.requireNonNull(name, "name"), files));
    }

    private static Rulebook compile(RuleFiles files) {
        try {
            return new Rulebook(Scorer.compiled(files));
        } catch (RulesException e) {
            throw RulebookCheck.inWords(files.texts(), e);
        }
    }

    /** Its name, a hash of its rule files, and the version of this library. */
    public RulebookId id() {
        return scorer.id();
    }

    /** The editions, oldest first. */
    public List<EditionInfo> editions() {
        return scorer.editions();
    }

    /** The days between editions on which none is in force. The shipped rulebook has none. */
    public List<EditionGap> gaps() {
        return scorer.gaps();
    }

    /** The open points of the published text by name, each with its readings, the default first. */
    public List<TextReading> readings() {
        return scorer.readings();
    }

    /** The rules that the readings of an open point switch, by their ids. @throws IllegalArgumentException if there is no such point */
    public List<RuleCited> decidedBy(String point) {
        return scorer.decidedBy(point);
    }

    /** The published sources that rules cite, by id. */
    public List<Source> sources() {
        return scorer.sources();
    }

    /** What the rules state for an edition, its open points read as it reads them. @throws IllegalArgumentException if there is no such edition */
    public EditionTerms terms(String edition) {
        return terms(edition, Map.of());
    }

    /**
     * What the rules state for an edition under readings of open points.
     *
     * @param readings readings that are not at the edition's default, by name
     * @throws IllegalArgumentException if there is no such edition
     * @throws RulesException if the rules state no such reading
     */
    public EditionTerms terms(String edition, Map<String, String> readings) {
        return scorer.terms(edition, readings);
    }

    /** The names of the rule files, as in {@code editions/2026-07/security.drl}, with their bytes. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        scorer.files().texts().forEach((name, text) -> copies.put(name, text.clone()));
        return copies;
    }

    /** Everything that belongs to the rulebook's directory: its rule files, and what stands beside them, such as examples. */
    public SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> copies = files();
        scorer.files().beside().forEach((name, bytes) -> copies.put(name, bytes.clone()));
        return copies;
    }

    /** What tells which rules have a say in the score of a partner. Each call gives a new one, for one thread. */
    public RuleTrace trace() {
        return scorer.trace();
    }

    /** The names that the rules know. */
    public Catalogue catalogue() {
        return scorer.catalogue();
    }

    Scorer scorer() {
        return scorer;
    }
}
