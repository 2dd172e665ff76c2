package org.pcsrules.engine;

import java.util.Map;
import org.kie.api.definition.rule.Rule;
import org.pcsrules.scorecard.RuleCited;

/** What is said of a rule: its name, and the metadata that rule files give. */
final class RuleInfo {

    private RuleInfo() {
    }

    static RuleCited of(Rule rule) {
        return new RuleCited(rule.getName(), text(rule.getMetaData(), "ruleId"), text(rule.getMetaData(), "source"));
    }

    static RuleCited of(org.drools.model.Rule rule) {
        return new RuleCited(rule.getName(), text(rule.getMetaData(), "ruleId"), text(rule.getMetaData(), "source"));
    }

    /** Metadata keeps its quotes when a rule is compiled at run time, and loses them when it is compiled ahead. */
    private static String text(Map<String, Object> metadata, String key) {
        Object value = metadata.get(key);
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
