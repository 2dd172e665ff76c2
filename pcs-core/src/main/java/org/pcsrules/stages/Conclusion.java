package org.pcsrules.stages;

import org.pcsrules.terms.Several;

/** One of {@link Several} that a rule concludes at once. It knows which of what the rule read are its own grounds. */
public interface Conclusion {

    /** Whether it rests on a fact, or on one of several, that the rule read. */
    boolean restsOn(Object read);
}
