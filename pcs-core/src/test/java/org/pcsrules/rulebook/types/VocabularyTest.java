package org.pcsrules.rulebook.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.facts.Area;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.window.Standing;
import org.pcsrules.terms.Terms;
import org.pcsrules.terms.window.WindowTerms;

class VocabularyTest {

    /** They help Java, and are no words of rules. */
    private static final Set<String> NO_WORDS = Set.of("org.pcsrules.stages.Fractions", "org.pcsrules.stages.Conclusion", "org.pcsrules.terms.Several",
            "org.pcsrules.terms.Windows");

    @ParameterizedTest
    @ValueSource(classes = {Customer.class, Terms.class, Area.class, WindowTerms.class, Standing.class})
    void everyTypeOfThePackagesIsListed(Class<?> one) throws Exception {
        Path classes = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve(one.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(classes)) {
            List<String> types = files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\w+\\.class")).map(name -> name.replace(".class", ""))
                    .map(name -> one.getPackageName() + "." + name).filter(name -> !NO_WORDS.contains(name)).filter(VocabularyTest::isPublic).toList();
            assertThat(Vocabulary.TYPES.stream().map(Class::getName).filter(name -> name.matches(Pattern.quote(one.getPackageName()) + "\\.[A-Z]\\w*"))).containsExactlyInAnyOrderElementsOf(types);
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, VocabularyTest.class.getClassLoader()).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTermsTakeInAnyFormIsANumber() {
        Set<String> taking = Vocabulary.TYPES.stream().filter(type -> type.getPackageName().equals(Terms.class.getPackageName()))
                .flatMap(type -> Arrays.stream(type.getMethods())).filter(method -> !method.isBridge() && !method.getName().equals("equals") && takesAnything(method))
                .map(Method::getName).collect(Collectors.toSet());
        assertThat(taking).containsExactlyInAnyOrder("exact", "atLeast", "moreThan", "lessThan", "atMost", "target", "line", "perUser", "perProfile", "gate", "lastStep",
                "statedBy");
    }

    private static boolean takesAnything(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(Object.class);
    }
}
