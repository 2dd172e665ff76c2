package org.pcsrules.terms;

/**
 * A published source that rules cite by its id.
 *
 * @param id as in {@code S-AZ26}
 * @param title what it is
 * @param kind who speaks: Microsoft's own page in a copy, or somebody else
 * @param where where it was read
 * @param asOf the day that it tells of, in words; may be empty
 */
public record Source(String id, String title, String kind, String where, String asOf) {
}
