package org.pcsrules.rulebook.source;

/**
 * What stands in the head of a rule, as in {@code @ruleId("MW-SMB-ADDS")} or {@code salience 60}.
 *
 * @param span the whole entry
 * @param name without {@code @}
 * @param value without quotation marks
 * @param annotation whether it begins with {@code @}
 */
public record Metadata(Span span, String name, String value, boolean annotation) {
}
