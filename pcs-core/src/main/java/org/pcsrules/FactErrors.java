package org.pcsrules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Part;

/**
 * Collects everything that is wrong in the facts of one partner, for readers of facts of any written form: what a reader finds
 * and what {@link FactsCheck} finds end in one list, the document as a whole first, then part by part and row by row.
 * Not safe for use by several threads.
 */
public final class FactErrors {

    /** More errors than anyone reads: the facts are refused at once, so that hostile input does not fill the memory. */
    private static final int MOST = 100_000;

    private record Entry(int part, int index, FactError error) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Part, BitSet> unreadable = new EnumMap<>(Part.class);

    /** Something wrong outside the parts. @param where empty for the document as a whole */
    public void document(String where, String message) {
        add(new Entry(-1, 0, new FactError(where, message)));
    }

    /** Something wrong with a part as a whole. */
    public void part(Part part, String message) {
        add(new Entry(part.ordinal(), -1, new FactError(part.code(), message)));
    }

    /** Something wrong in a row. @param field null if it is not about one field */
    public void row(Part part, int index, @Nullable String field, String message) {
        String where = field == null ? part.at(index) : part.at(index) + "." + field;
        add(new Entry(part.ordinal(), index, new FactError(where, message)));
    }

    /**
     * Tells that a row stands in the facts with stand-ins for what could not be read. Such a row is not compared with others, and
     * an empty name in it is not looked up.
     */
    public void unreadable(Part part, int index) {
        unreadable.computeIfAbsent(part, any -> new BitSet()).set(index);
    }

    boolean isUnreadable(Part part, int index) {
        BitSet rows = unreadable.get(part);
        return rows != null && rows.get(index);
    }

    /** Whether nothing wrong was found so far. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The refusal with all errors found. @throws IllegalStateException if there is none */
    public InvalidFactsException exception() {
        if (entries.isEmpty()) {
            throw new IllegalStateException("nothing is wrong");
        }
        return new InvalidFactsException(entries.stream()
                .sorted(Comparator.comparingInt(Entry::part).thenComparingInt(Entry::index))
                .map(Entry::error)
                .toList());
    }

    private void add(Entry entry) {
        entries.add(entry);
        if (entries.size() == MOST) {
            entries.add(new Entry(-1, -1, new FactError("", "stopped after " + MOST + " errors; there may be more")));
            throw exception();
        }
    }
}
