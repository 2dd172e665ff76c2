package org.pcsrules.stages;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Track;
import org.pcsrules.terms.Several;

/** The points of a category on one track. */
public record CategoryPoints(Area area, Track track, Category category, BigFraction points, int maximum) implements Conclusion {

    /** Whether there are fewer points than this. */
    public boolean below(int least) {
        return points.compareTo(BigFraction.of(least)) < 0;
    }

    @Override
    public boolean restsOn(Object read) {
        return read instanceof MetricPoints metric ? metric.getArea() == area && metric.getTrack() == track : !(read instanceof Several);
    }
}
