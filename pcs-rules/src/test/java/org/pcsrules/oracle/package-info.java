/**
 * A second way to the same score, in plain Java: what the rule files say is compared with it. It is written from the method alone, shares
 * nothing with the rules and reads its figures from a document of its own.
 */
@NullMarked
package org.pcsrules.oracle;

import org.jspecify.annotations.NullMarked;
