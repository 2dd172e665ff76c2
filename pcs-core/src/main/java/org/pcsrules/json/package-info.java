/**
 * The written form of facts and scorecards: {@link org.pcsrules.json.FactsJson} reads and writes {@code pcs-facts/1},
 * {@link org.pcsrules.json.ScorecardJson} writes and reads {@code pcs-scorecard/1}. Needs {@code jackson-core} on the class path; the
 * rest of the library does not.
 */
@NullMarked
package org.pcsrules.json;

import org.jspecify.annotations.NullMarked;
