package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** METHOD section 4 point 6 and section 15: how names compare. */
class NamesTest {

    @Test
    void namesAreTrimmedFoldedInCaseAndHaveOneBlankWhereThereWasWhiteSpace() {
        assertThat(Names.fold("  Key \t\n Vault ")).isEqualTo("key vault");
        assertThat(Names.fold("KEYVAULT")).isEqualTo("keyvault");
        assertThat(Names.fold(" \u00a0 ")).isEmpty();
        assertThat(Names.fold("")).isEmpty();
    }

    @Test
    void everyWhiteSpaceOfUnicodeIsWhiteSpace() {
        Pattern whiteSpace = Pattern.compile("\\p{IsWhite_Space}");
        int[] all = IntStream.rangeClosed(0, 0xFFFF).filter(c -> whiteSpace.matcher(Character.toString(c)).matches()).toArray();
        assertThat(all).hasSizeGreaterThan(20).contains(0x85, 0xA0, 0x2007, 0x202F, 0x3000);
        for (int c : all) {
            assertThat(Names.fold("A" + c(c) + c(c) + "b" + c(c))).as("U+%04X", c).isEqualTo("a b");
        }
    }

    private static String c(int codePoint) {
        return Character.toString(codePoint);
    }

    @Test
    void whatIsNoWhiteSpaceStays() {
        assertThat(Names.fold("a\u200bb")).as("a zero-width space is none").isEqualTo("a\u200bb");
        assertThat(Names.fold("F&O  Bundle-1")).isEqualTo("f&o bundle-1");
    }

    @Test
    void caseFoldsByTheRootLocaleWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Names.fold("POWER BI")).isEqualTo("power bi");
        } finally {
            Locale.setDefault(before);
        }
    }
}
