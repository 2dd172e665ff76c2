package org.pcsrules.rulebook.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.terms.Measure;

/** Names are found by imports, and many imports make little work. */
class FileTypesTest {

    private static final class Counting extends ClassLoader {
        private int loads;

        Counting() {
            super(FileTypesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            loads++;
            return super.loadClass(name, resolve);
        }
    }

    private static FileTypes types(String imports, ClassLoader loader) {
        return new FileTypes(RuleSources.file("method/x.drl", "package org.pcsrules.rules.method\n" + imports), loader);
    }

    /** Classes that are asked for when a file has so many imports and 500 names are looked up. */
    private static int loads(String oneImport, int imports) {
        Counting loader = new Counting();
        FileTypes types = types(IntStream.range(0, imports).mapToObj(i -> oneImport.replace("N", "" + i) + "\n").collect(Collectors.joining()), loader);
        for (int i = 0; i < 500; i++) {
            types.type("Unknown" + i);
            types.constant("UNKNOWN_" + i);
            types.methods("unknown" + i);
        }
        return loader.loads;
    }

    @ParameterizedTest
    @ValueSource(strings = {"import org.acme.TypeN", "import org.pcsrules.terms.TypeN", "import org.acmeN.*", "import org.pcsrules.noneN.*", "import org.pcsrules.terms.*",
        "import static org.acme.TypeN.*", "import static org.pcsrules.terms.Terms.*", "import static org.pcsrules.terms.Terms.methodN", "import T.A.A.A.A.A.A.A.A.A.A.A.A.TypeN"})
    void anImportMoreAsksForOneClassMore(String oneImport) {
        int some = loads(oneImport, 100);
        assertThat(loads(oneImport, 1_100) - some).isLessThanOrEqualTo(1_000);
    }

    @Test
    void theFirstImportOfANameCountsAndWholesAreAskedAfterIt() {
        FileTypes types = types("""
                import org.pcsrules.terms.*
                import org.pcsrules.facts.Track
                import org.acme.Track
                import org.pcsrules.terms.Measure.Net
                import static org.pcsrules.facts.Track.*
                """, FileTypesTest.class.getClassLoader());
        assertThat(types.type("Track")).isEqualTo(Track.class);
        assertThat(types.type("Net")).isEqualTo(Measure.Net.class);
        assertThat(types.type("Measure.Net")).isEqualTo(Measure.Net.class);
        assertThat(types.type("org.pcsrules.terms.Measure.Net")).isEqualTo(Measure.Net.class);
        assertThat(types.type("Measure.None")).isNull();
        assertThat(types.constant("SMB").getName()).isEqualTo("SMB");
        assertThat(types.unknownImports()).extracting(one -> one.target()).containsExactly("org.acme.Track");
    }
}
