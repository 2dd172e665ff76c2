package org.pcsrules.engine;

import org.pcsrules.rulebook.source.SourceFile;
import org.pcsrules.rulebook.source.SourceRule;

/**
 * A rule that does not compile.
 *
 * @param message what the rule compiler says of it
 */
public record CompileFailure(SourceFile file, SourceRule rule, String message) {
}
