/** Scores partners in a Spark cluster: facts in Parquet in, scorecards in Parquet out. Start at {@link org.pcsrules.spark.ScorePartners}. */
@NullMarked
package org.pcsrules.spark;

import org.jspecify.annotations.NullMarked;
