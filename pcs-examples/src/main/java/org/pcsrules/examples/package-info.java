/** What people run: an example of a program that embeds the library. The command stands in {@code cli}. Not meant to be depended on. */
@NullMarked
package org.pcsrules.examples;

import org.jspecify.annotations.NullMarked;
