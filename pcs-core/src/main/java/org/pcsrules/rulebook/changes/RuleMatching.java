package org.pcsrules.rulebook.changes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.changes.RuleChange.Kind;
import org.pcsrules.rulebook.changes.RulebookText.Item;
import org.pcsrules.rulebook.source.SourceDifference;
import org.pcsrules.rulebook.source.Span;

/** Puts the statements of two rulebooks side by side. In which file of its folder a statement stands, and where, does not matter. */
final class RuleMatching {

    private record Key(String home, String what, String name) {
        static Key of(Item item) {
            return new Key(item.home(), item.what(), item.name());
        }
    }

    private final List<Item> allBefore;
    private final List<Item> allAfter;
    private final List<Item> before;
    private final List<Item> after;
    private final Set<Span> shownBefore;
    private final Set<Span> shownAfter;
    private final Set<String> newFolders;
    private final List<RuleChange> changes = new ArrayList<>();

    /**
     * @param shownBefore the rules of the first rulebook that a change of terms or of an edition shows
     * @param shownAfter those of the second
     * @param wanted what is looked at
     * @param newFolders the folders that a change of an edition shows
     */
    RuleMatching(RulebookText before, RulebookText after, Set<Span> shownBefore, Set<Span> shownAfter, Predicate<Item> wanted, Set<String> newFolders) {
        this.allBefore = before.items();
        this.allAfter = after.items();
        this.before = allBefore.stream().filter(wanted).toList();
        this.after = allAfter.stream().filter(wanted).toList();
        this.shownBefore = shownBefore;
        this.shownAfter = shownAfter;
        this.newFolders = newFolders;
    }

    List<RuleChange> changes() {
        List<Item> left = folders(Kind.REMOVED, before, after);
        List<Item> right = folders(Kind.ADDED, after, before);
        pairs(left, right, Key::of);
        pairs(left, right, item -> item.ruleId().isEmpty() ? null : new Key(item.home(), item.what(), item.ruleId()));
        left.removeIf(item -> isMoved(item, right));
        left.forEach(item -> changes.add(change(Kind.REMOVED, item, shownBefore)));
        right.forEach(item -> changes.add(change(Kind.ADDED, item, shownAfter)));
        changes.sort(Comparator.comparing(RuleChange::file).thenComparing(RuleChange::line));
        return changes;
    }

    /** A folder that only one of them has is told as a whole. @return the statements of the other folders */
    private List<Item> folders(Kind kind, List<Item> items, List<Item> others) {
        Set<String> homes = others.stream().map(Item::home).collect(Collectors.toSet());
        Set<String> folders = new LinkedHashSet<>();
        items.stream().filter(item -> !homes.contains(item.home())).forEach(item -> folders.add(item.file().folder()));
        folders.forEach(folder -> changes.add(new RuleChange(kind, "folder", folder, "", folder, 1, List.of(), List.of(), newFolders.contains(folder))));
        return new ArrayList<>(items.stream().filter(item -> homes.contains(item.home())).toList());
    }

    private interface Naming {
        @Nullable Key of(Item item);
    }

    /** Compares those that have the same key, and takes them out of both lists. */
    private void pairs(List<Item> left, List<Item> right, Naming naming) {
        Map<Key, Deque<Item>> byKey = new HashMap<>();
        for (Item item : right) {
            Key key = naming.of(item);
            if (key != null) {
                byKey.computeIfAbsent(key, one -> new ArrayDeque<>()).add(item);
            }
        }
        Set<Item> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Item was : left) {
            Key key = naming.of(was);
            Item is = key == null ? null : byKey.getOrDefault(key, new ArrayDeque<>()).poll();
            if (is != null) {
                matched.add(was);
                matched.add(is);
                SourceDifference.between(was.file(), was.span(), is.file(), is.span()).ifPresent(difference -> changes.add(new RuleChange(Kind.CHANGED,
                        is.what(), is.name(), is.ruleId(), is.file().path(), difference.afterLine(), difference.before(), difference.after(),
                        shownBefore.contains(was.span()) || shownAfter.contains(is.span()))));
            }
        }
        left.removeIf(matched::contains);
        right.removeIf(matched::contains);
    }

    /** Tells of a rule that stands in another folder as it was. @param added takes it out of these */
    private boolean isMoved(Item was, List<Item> added) {
        for (Item is : allAfter) {
            if (is.isRule() && was.isRule() && is.name().equals(was.name()) && !is.home().equals(was.home())
                    && allBefore.stream().noneMatch(other -> Key.of(other).equals(Key.of(is)))
                    && SourceDifference.between(was.file(), was.span(), is.file(), is.span()).isEmpty()) {
                added.remove(is);
                return changes.add(new RuleChange(Kind.MOVED, is.what(), is.name(), is.ruleId(), is.file().path(), is.span().line(),
                        List.of(was.file().path()), List.of(), shownBefore.contains(was.span()) || shownAfter.contains(is.span())));
            }
        }
        return false;
    }

    private static RuleChange change(Kind kind, Item item, Set<Span> shown) {
        return new RuleChange(kind, item.what(), item.name(), item.ruleId(), item.file().path(), item.span().line(), List.of(), List.of(),
                shown.contains(item.span()));
    }
}
