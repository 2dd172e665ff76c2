package org.pcsrules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pcsrules.engine.ByRules;

/** What PIT holds changed classes of the rules against. The rules are loaded anew each time, and asked for the terms: terms stated before a change would hide it. */
@Tag("mutation")
class CompiledRulesTest {

    private static final Judge JUDGE = new Judge(Integer.getInteger("pcs.mutation.partners", 300));

    @Test
    void noPartnerObjectsToTheCompiledRules() {
        assertThat(JUDGE.objection(ByRules.shipped(CompiledRulesTest.class.getClassLoader()))).isNull();
    }
}
