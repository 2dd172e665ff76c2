/**
 * The text of rule files as a model: files, imports, rules, metadata, conditions and consequences, each with the place where it stands.
 * Start at {@link org.pcsrules.rulebook.source.RuleSources}. It is read without the rule engine, strictly token by token: every token is
 * part of the model, or of something that is named as not understood. Immutable.
 */
@NullMarked
package org.pcsrules.rulebook.source;

import org.jspecify.annotations.NullMarked;
