/**
 * The qualification window: on which of its days a partner qualified, and what follows for enrolling and renewing. Immutable records;
 * start at {@link org.pcsrules.window.QualificationWindows}.
 */
@NullMarked
package org.pcsrules.window;

import org.jspecify.annotations.NullMarked;
