package org.pcsrules.engine;

import org.kie.api.KieBase;

/** What a first score costs before anything is scored: the rules that score are loaded, in one thread, and a session is opened and closed. */
public final class EngineAlone {

    private EngineAlone() {
    }

    /** @param args none */
    public static void main(String[] args) {
        KieBase rules = RuleModels.shipped(EngineAlone.class.getClassLoader()).method();
        rules.newKieSession().dispose();
    }
}
