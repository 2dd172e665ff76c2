package org.pcsrules.scorecard;

/**
 * A rule that evidence names.
 *
 * @param rule the rule's name
 * @param ruleId its short id, empty if it has none
 * @param source the source of the rule, empty if it names none
 */
public record RuleCited(
        String rule,
        String ruleId,
        String source) {}
