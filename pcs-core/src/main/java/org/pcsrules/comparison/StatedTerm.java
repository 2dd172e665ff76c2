package org.pcsrules.comparison;

import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.RuleCited;

/**
 * A term as the rules of one edition state it.
 *
 * @param edition the edition
 * @param track the track for which it is stated; null where it is not stated for a track
 * @param words the term in plain words
 * @param rule the rule that states it
 */
public record StatedTerm(String edition, @Nullable Track track, String words, RuleCited rule) {
}
