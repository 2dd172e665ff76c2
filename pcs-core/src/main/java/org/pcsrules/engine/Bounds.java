package org.pcsrules.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call for a partner may take.
 *
 * @param maxFirings the most rules that one run may fire
 * @param maxDuration the longest that all runs of the call may take together; null: as long as their counts allow
 */
public record Bounds(int maxFirings, @Nullable Duration maxDuration) {
}
