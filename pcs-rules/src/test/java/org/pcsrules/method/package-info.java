/**
 * The stages of the method, each at its boundaries: small partners built in code, scored by the shipped rules. A test names the section
 * of the method that it reads; {@link org.pcsrules.method.SmallPartner} is the language that partners are written in.
 */
@NullMarked
package org.pcsrules.method;

import org.jspecify.annotations.NullMarked;
