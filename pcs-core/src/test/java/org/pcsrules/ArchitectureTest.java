package org.pcsrules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The walls of the library: who may use Drools, JSON and the rest, and what a library does not ask the machine that it runs on. */
@AnalyzeClasses(packages = "org.pcsrules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "org.pcsrules.engine..";
    private static final String JSON = "org.pcsrules.json..";
    private static final String EXAMPLES = "org.pcsrules.rulebook.examples..";
    private static final String LOOKED_UP = "org.pcsrules.rulebook.types..";
    private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel..", "org.antlr.."};
    /** Of the JDK what computes, reads and writes; no network, database, desktop, log, remote call or script. */
    private static final String[] EVERYWHERE = {"org.pcsrules..", "org.jspecify..", "org.apache.commons.numbers..", "java.lang", "java.lang.annotation",
        "java.lang.invoke", "java.lang.runtime", "java.io", "java.math", "java.nio..", "java.security", "java.time..", "java.util", "java.util.function..",
        "java.util.regex..", "java.util.stream..", "java.util.concurrent.."};

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS = noClasses().that().resideOutsideOfPackage(ENGINE)
            .should().dependOnClassesThat().resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule NO_PUBLIC_SIGNATURE_TELLS_OF_DROOLS = classes().that().arePublic().should(tellNothingOfDrools());

    @ArchTest
    static final ArchRule ONLY_THE_JSON_PACKAGE_USES_A_JSON_LIBRARY_AND_ONLY_ITS_STREAMS = classes().that().resideInAPackage(JSON)
            .should().onlyDependOnClassesThat(resideInAnyPackage(with(EVERYWHERE, "com.fasterxml.jackson.core..")));

    /** Class loaders of compiled rules need {@code java.lang.reflect} and the type of a URL. */
    @ArchTest
    static final ArchRule THE_ENGINE_USES_DROOLS_AND_NOTHING_ELSE = classes().that().resideInAPackage(ENGINE)
            .should().onlyDependOnClassesThat(resideInAnyPackage(with(with(EVERYWHERE, DROOLS), "org.slf4j", "java.lang.reflect", "java.net")));

    @ArchTest
    static final ArchRule THE_REST_USES_NO_LIBRARY_BUT_EXACT_FRACTIONS = classes().that(are(resideOutsideOfPackages(ENGINE, JSON, EXAMPLES, LOOKED_UP)))
            .should().onlyDependOnClassesThat(resideInAnyPackage(with(EVERYWHERE, "org.slf4j")));

    @ArchTest
    static final ArchRule ONLY_EXAMPLES_ARE_READ_AS_YAML = classes().that().resideInAPackage(EXAMPLES)
            .should().onlyDependOnClassesThat(resideInAnyPackage(with(EVERYWHERE, "org.snakeyaml.engine.v2..")));

    /** What words of rules stand for is found by reflection. */
    @ArchTest
    static final ArchRule REFLECTION_STAYS_WHERE_WORDS_OF_RULES_ARE_LOOKED_UP = classes().that().resideInAPackage(LOOKED_UP)
            .should().onlyDependOnClassesThat(resideInAnyPackage(with(EVERYWHERE, "java.lang.reflect")));

    @ArchTest
    static final ArchRule FACTS_AND_SCORECARDS_KNOW_NEITHER_RULES_NOR_THE_ENGINE = noClasses().that()
            .resideInAnyPackage("org.pcsrules.facts..", "org.pcsrules.scorecard..")
            .should().dependOnClassesThat(resideInAnyPackage("org.pcsrules..").and(not(resideInAnyPackage("org.pcsrules.facts..", "org.pcsrules.scorecard.."))));

    /** But how long a call has taken, where its caller bounds that: it ends the call with an error, and changes no result. */
    @ArchTest
    static final ArchRule NOTHING_IS_ASKED_OF_THE_MACHINE = classes().should(askNothingOfTheMachine());

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = noFields().should().beStatic().andShould().notBeFinal();

    @ArchTest
    static final ArchRule SESSIONS_ARE_OPENED_IN_ONE_PLACE_WHICH_CLOSES_THEM = noClasses().that().doNotHaveFullyQualifiedName("org.pcsrules.engine.Session")
            .should(callMethods("newKieSession", "newStatelessKieSession"));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Set<JavaPackage> packages = new HashSet<>(classes.getPackage("org.pcsrules").getSubpackagesInTree());
        packages.add(classes.getPackage("org.pcsrules"));
        packages.stream().filter(one -> !one.getClasses().isEmpty()).forEach(one -> {
            if (!one.isAnnotatedWith(NullMarked.class)) {
                throw new AssertionError("package " + one.getName() + " has no package-info with @NullMarked");
            }
        });
    }

    private static String[] with(String[] packages, String... more) {
        String[] all = Arrays.copyOf(packages, packages.length + more.length);
        System.arraycopy(more, 0, all, packages.length, more.length);
        return all;
    }

    private static ArchCondition<JavaClass> tellNothingOfDrools() {
        return new ArchCondition<>("tell nothing of Drools in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (!member.getModifiers().contains(JavaModifier.PUBLIC) && !member.getModifiers().contains(JavaModifier.PROTECTED)) {
                        continue;
                    }
                    Set<JavaType> told = new HashSet<>();
                    if (member instanceof JavaField field) {
                        told.add(field.getType());
                    } else if (member instanceof JavaCodeUnit unit) {
                        told.add(unit.getReturnType());
                        told.addAll(unit.getParameterTypes());
                        told.addAll(unit.getExceptionTypes());
                    }
                    told.stream().flatMap(one -> one.getAllInvolvedRawTypes().stream()).filter(resideInAnyPackage(DROOLS)).forEach(drools ->
                            events.add(SimpleConditionEvent.violated(member, member.getDescription() + " tells of " + drools.getName())));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> askNothingOfTheMachine() {
        return new ArchCondition<>("not ask for the time, the locale, the zone, a property, the charset or chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream().filter(access -> AskingTheMachine.does(access.getTarget()))
                        .filter(access -> !(type.getName().equals("org.pcsrules.engine.Limits") && access.getTarget().getName().equals("nanoTime"))).forEach(access ->
                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> callMethods(String... names) {
        Set<String> wanted = Set.of(names);
        return new ArchCondition<>("call " + String.join(" or ", names)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().forEach(access -> events.add(new SimpleConditionEvent(access,
                        wanted.contains(access.getTarget().getName()), access.getDescription())));
            }
        };
    }
}
