package org.pcsrules.rulebook.types;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Span;

/** The bindings that a place in a rule sees. */
final class Bindings {

    private record Bound(Class<?> type, Span at) {
    }

    private final Map<String, Bound> bound;
    private boolean open;

    Bindings() {
        this.bound = new HashMap<>();
    }

    private Bindings(Bindings outer) {
        this.bound = new HashMap<>(outer.bound);
        this.open = outer.open;
    }

    /** Bindings of what stands inside {@code not}, {@code exists} or {@code accumulate}: it sees those outside, not the other way round. */
    Bindings inner() {
        return new Bindings(this);
    }

    /** Where the name was bound before; null if it was not. */
    @Nullable Span bind(String name, Class<?> type, Span at) {
        Bound before = bound.put(name, new Bound(type, at));
        return before == null ? null : before.at;
    }

    @Nullable Class<?> type(String name) {
        Bound found = bound.get(name);
        return found == null ? open ? Members.Anything.class : null : found.type;
    }

    /** Something that is not understood may bind names: none is unknown from here on. */
    void open() {
        open = true;
    }

    SortedSet<String> names() {
        return new TreeSet<>(bound.keySet());
    }
}
