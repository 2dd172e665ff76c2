/** Tests of comparisons under the shipped rules. */
@NullMarked
package org.pcsrules.comparison;

import org.jspecify.annotations.NullMarked;
