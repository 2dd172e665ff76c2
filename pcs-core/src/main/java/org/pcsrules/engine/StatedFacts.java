package org.pcsrules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the shipped rulebook state whoever the partner is, worked out when it was built: a first score neither loads nor
 * fires the rules that state it. The build writes the class with {@link StatedFactsSource}.
 */
public interface StatedFacts {

    /** The class that holds them. */
    String SHIPPED = "org.pcsrules.rules.StatedWhenBuilt";

    /** Those of the shipped rulebook; null if a class loader sees none. */
    static @Nullable StatedFacts shipped(ClassLoader loader) {
        try {
            return (StatedFacts) Class.forName(SHIPPED, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** The hash of the rule files. */
    String hash();

    /** The classes of the compiled rules, one for each package. */
    List<String> models();

    /** Editions, open points, sources and names. */
    List<Object> common();

    /** The terms of an edition, its open points read as it reads them, in the order in which a score inserts them. */
    List<Object> terms(String edition);
}
