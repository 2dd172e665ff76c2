/** What people run: the {@code pcs} command, and an example of a program that embeds the library. Not meant to be depended on. */
@NullMarked
package org.pcsrules.examples;

import org.jspecify.annotations.NullMarked;
