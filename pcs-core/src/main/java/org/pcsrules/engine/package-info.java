/** The only package that knows Drools: loads compiled rule files, derives terms, runs one session per score. Not part of the API. */
@NullMarked
package org.pcsrules.engine;

import org.jspecify.annotations.NullMarked;
