/** Examples beside rule files, held against the shipped rules. */
@NullMarked
package org.pcsrules.rulebook.examples;

import org.jspecify.annotations.NullMarked;
