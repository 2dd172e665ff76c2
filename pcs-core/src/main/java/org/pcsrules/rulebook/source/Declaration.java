package org.pcsrules.rulebook.source;

/**
 * What a rule file has beside imports and rules.
 *
 * @param span the whole statement
 * @param kind its first word: {@code global}, {@code function}, {@code declare}, {@code query}, {@code unit}, or an attribute of the file
 * @param name what it declares, empty if it has no name
 */
public record Declaration(Span span, String kind, String name) {
}
