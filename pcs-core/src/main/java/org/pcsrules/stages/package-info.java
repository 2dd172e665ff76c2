/**
 * The facts that the rules of the method pass on, stage by stage: what a partner has, what of it can count (eligible), what it measures,
 * which points that gives, and whether the designation holds. Immutable; inserted once, never updated.
 */
@NullMarked
package org.pcsrules.stages;

import org.jspecify.annotations.NullMarked;
