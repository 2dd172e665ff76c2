/** Programs around the library. */
@NullMarked
package org.pcsrules.examples;

import org.jspecify.annotations.NullMarked;
