package org.pcsrules.engine;

/** The shipped rulebook with everything asked of its rules, also what was worked out when it was built. */
public final class ByRules {

    private ByRules() {
    }

    /** A scorer under the rules that a class loader sees. */
    public static Scorer shipped(ClassLoader loader) {
        return new Scorer(RuleModels.shipped(loader), () -> RuleFiles.shipped(loader), null);
    }
}
