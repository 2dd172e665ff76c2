package org.pcsrules.examples.cli.batch;

/**
 * What one document adds to the output.
 *
 * @param kind what became of it
 * @param scorecard a line for the scorecards, or nothing
 * @param summary rows for the summary, or nothing
 * @param errors rows for the errors, or nothing
 * @param checksum of the document
 * @param end how much of the input has been taken with it
 */
record Result(Kind kind, byte[] scorecard, byte[] summary, byte[] errors, int checksum, long end) {

    enum Kind { SCORED, REFUSED, FAILED }
}
