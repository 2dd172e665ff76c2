package org.pcsrules.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A fact that holds all of a kind that one rule states: a score has hundreds of them, and a fact for each costs more than all the rest. */
public interface Several {

    /** What it holds, in order. */
    List<?> all();

    /** What several facts hold, one after the other. */
    static <T> List<T> each(Collection<?> facts, Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Object fact : facts) {
            for (Object one : ((Several) fact).all()) {
                all.add(kind.cast(one));
            }
        }
        return all;
    }
}
