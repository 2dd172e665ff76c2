package org.pcsrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.pcsrules.rulebook.source.Condition;
import org.pcsrules.rulebook.source.Import;
import org.pcsrules.rulebook.source.RuleSources;
import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/** The model of rule files sees what the parser of Drools sees. */
class SourceModelTest {

    private static final RuleFiles SHIPPED = RuleFiles.shipped(SourceModelTest.class.getClassLoader());

    @Test
    void theShippedRuleFilesAreUnderstoodAsDroolsUnderstandsThem() throws Exception {
        for (SourceFile file : RuleSources.of(SHIPPED.texts()).files()) {
            PackageDescr drools = new DrlParser(LanguageLevelOption.DRL6).parse(false, new String(SHIPPED.texts().get(file.path()), StandardCharsets.UTF_8));
            assertThat(file.problems()).as(file.path()).isEmpty();
            assertThat(file.packageName()).isEqualTo(drools.getName());
            assertThat(file.imports()).filteredOn(one -> !one.isStatic()).extracting(Import::target)
                    .containsExactlyElementsOf(drools.getImports().stream().map(ImportDescr::getTarget).toList());
            assertThat(file.rules()).extracting(SourceRule::name).containsExactlyElementsOf(drools.getRules().stream().map(RuleDescr::getName).toList());
            for (int i = 0; i < file.rules().size(); i++) {
                same(file, file.rules().get(i), drools.getRules().get(i));
            }
        }
    }

    private static void same(SourceFile file, SourceRule rule, RuleDescr drools) {
        List<String> read = new ArrayList<>();
        rule.conditions().forEach(condition -> patterns(condition, read));
        List<String> expected = new ArrayList<>();
        patterns(drools.getLhs(), expected);
        assertThat(read).as(rule.name()).isEqualTo(expected);
        assertThat(rule.understood()).isTrue();
        assertThat(rule.span().line()).isEqualTo(drools.getLine());
        assertThat(rule.annotationText("ruleId")).isEqualTo(drools.getAnnotation("ruleId").getSingleValueStripped());
        StringBuilder consequence = new StringBuilder();
        rule.consequence().forEach(statement -> consequence.append(file.text(statement.span())));
        assertThat(plain(consequence.toString())).isEqualTo(plain(drools.getConsequence().toString()));
    }

    private static void patterns(Condition condition, List<String> into) {
        if (condition instanceof Condition.Pattern pattern) {
            into.add(pattern.type() + pattern.constraints().size());
            if (pattern.from() instanceof Condition.Accumulate accumulate) {
                patterns(accumulate, into);
            }
        } else if (condition instanceof Condition.Group group) {
            group.of().forEach(one -> patterns(one, into));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            patterns(accumulate.over(), into);
        }
    }

    private static void patterns(BaseDescr drools, List<String> into) {
        if (drools instanceof PatternDescr pattern) {
            boolean accumulate = pattern.getSource() instanceof AccumulateDescr && pattern.getObjectType().matches("Object(\\[\\])?");
            if (!accumulate) {
                into.add(pattern.getObjectType() + pattern.getDescrs().size());
            }
            if (pattern.getSource() instanceof AccumulateDescr source) {
                patterns(source.getInput(), into);
            }
        } else if (drools instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(one -> patterns((BaseDescr) one, into));
        }
    }

    private static String plain(String code) {
        return code.replaceAll("(?<!:)//[^\n]*", "").replaceAll("\\s", "");
    }
}
