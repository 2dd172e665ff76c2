/**
 * Examples beside rule files: a partner in a few rows, and what it is to score. Start at {@link org.pcsrules.rulebook.examples.Examples}.
 * Reading them needs {@code org.snakeyaml:snakeyaml-engine} on the class path.
 */
@NullMarked
package org.pcsrules.rulebook.examples;

import org.jspecify.annotations.NullMarked;
