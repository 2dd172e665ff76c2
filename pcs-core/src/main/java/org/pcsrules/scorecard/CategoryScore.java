package org.pcsrules.scorecard;

import org.pcsrules.facts.Category;

/**
 * The points of one category.
 *
 * @param category the category
 * @param points the sum of its metrics
 * @param maximum the most that it can give
 */
public record CategoryScore(
        Category category,
        Points points,
        int maximum) {}
