package org.pcsrules.scorecard;

/**
 * Which rules decided.
 *
 * @param name the rulebook's name
 * @param hash SHA-256 of its rule files, hexadecimal
 * @param library the version of this library
 */
public record RulebookId(
        String name,
        String hash,
        String library) {}
