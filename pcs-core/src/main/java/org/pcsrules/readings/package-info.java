/**
 * What hangs on the open points of the published text: {@link org.pcsrules.PcsEngine#scoreAllReadings} scores a partner under every
 * combination of readings. Immutable.
 */
@NullMarked
package org.pcsrules.readings;

import org.jspecify.annotations.NullMarked;
