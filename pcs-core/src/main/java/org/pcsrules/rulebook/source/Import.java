package org.pcsrules.rulebook.source;

/**
 * An import of a rule file.
 *
 * @param span the whole statement
 * @param kind the word after {@code import}: {@code static}, {@code function} or {@code accumulate}; empty for a type
 * @param target what is imported, as in {@code org.pcsrules.terms.*}
 */
public record Import(Span span, String kind, String target) {

    /** Whether it imports members of a type. */
    public boolean isStatic() {
        return kind.equals("static") || kind.equals("function");
    }

    /** Whether it imports everything in its package or type. */
    public boolean isWildcard() {
        return target.endsWith(".*");
    }

    /** The package or type whose members a wildcard import brings; else the package or type of what is imported. */
    public String container() {
        int dot = target.lastIndexOf('.');
        return dot < 0 ? "" : target.substring(0, dot);
    }

    /** The last word of the target. */
    public String simpleName() {
        return target.substring(target.lastIndexOf('.') + 1);
    }
}
