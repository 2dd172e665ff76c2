package org.pcsrules.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcsrules.RulesException;

class NameListTest {

    private static final NameList ONE = new NameList("one", Set.of("first"), false);

    private static String[] names(int number) {
        return IntStream.range(0, number).mapToObj(i -> "name " + i).toArray(String[]::new);
    }

    @Test
    void aListAndMoreHas2048EntriesAtMost() {
        assertThat(ONE.and("both", names(2_047)).entries()).hasSize(2_048);
        assertThatThrownBy(() -> ONE.and("both", names(2_048))).isInstanceOf(RulesException.class)
                .hasMessage("the list 'both' would have more than 2048 entries");
    }

    @Test
    void whatAListHasAlreadyIsNoEntryMore() {
        NameList full = ONE.and("full", names(2_047));
        assertThat(full.and("again", "First").entries()).hasSize(2_048);
    }
}
