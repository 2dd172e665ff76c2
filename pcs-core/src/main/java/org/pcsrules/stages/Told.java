package org.pcsrules.stages;

import org.pcsrules.terms.ConditionInWords;

/** A condition of a line that is told beside a blocker. */
public record Told(LineValue value, String words) implements Conclusion {

    @Override
    public boolean restsOn(Object read) {
        return read == value || read instanceof ConditionInWords || read instanceof MetricPoints metric && metric.getArea() == value.line().area()
                && metric.getTrack() == value.line().track() && metric.getMetric() == value.line().metric();
    }
}
