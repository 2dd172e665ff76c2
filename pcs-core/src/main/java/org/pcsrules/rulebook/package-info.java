/** Rulebooks as directories, for those who edit rules: written, checked. */
@NullMarked
package org.pcsrules.rulebook;

import org.jspecify.annotations.NullMarked;
