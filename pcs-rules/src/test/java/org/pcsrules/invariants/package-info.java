/**
 * The invariants kit: what must hold of every partner under a sound rulebook, tried on random partners around the rulebook's own figures.
 *
 * <p>A test class of ten lines runs the whole suite on a rulebook of one's own: jqwik users implement
 * {@link org.pcsrules.invariants.InvariantProperties}, JUnit 5 users extend {@link org.pcsrules.invariants.InvariantTests}, and
 * {@link org.pcsrules.invariants.Invariants} tries single invariants from anywhere. {@link org.pcsrules.invariants.Invariant} lists them with
 * what they promise. For properties of one's own, {@link org.pcsrules.invariants.partners.PartnerArbitraries} makes the partners.
 *
 * <p>A failing partner is shrunk and printed as a facts document, with the command that scores it.
 *
 * <p>Published as the test jar of {@code org.pcsrules:pcs-rules}. Needs jqwik 1.9.3, for {@code InvariantTests} also JUnit Jupiter, and
 * jackson-core to print partners, all in test scope.
 */
@NullMarked
package org.pcsrules.invariants;

import org.jspecify.annotations.NullMarked;
