package org.pcsrules.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.readings.AreaReadings;
import org.pcsrules.readings.Standing;
import org.pcsrules.terms.TextReading;

/** What hangs on the open points of the published text, for a person: all areas at a glance, then the readings that make a difference. */
final class AllReadingsText {

    private static final int MOST_CHANGES = 12;

    private final Style style;
    private final List<TextReading> points;
    private final StringBuilder out = new StringBuilder();

    /** @param points the open points, to say in words what a reading means */
    AllReadingsText(Style style, List<TextReading> points) {
        this.style = style;
        this.points = points;
    }

    /** The text. */
    String of(AllReadings all) {
        out.setLength(0);
        out.append('\n').append(style.strong("What hangs on the open points of the published text")).append(": ").append(counted(all)).append("\n\n");
        glance(all);
        all.areas().stream().filter(area -> !area.bearing().isEmpty()).forEach(this::area);
        words(all);
        return out.toString();
    }

    private static String counted(AllReadings all) {
        String fixed = all.fixed().isEmpty() ? "" : ", with " + readings(all.fixed(), " and ");
        return all.combinations() == 1 ? "nothing is left open" + fixed
                : all.combinations() + " combinations of readings of " + (all.points() == 1 ? "1 point" : all.points() + " points") + fixed;
    }

    private void glance(AllReadings all) {
        Columns table = new Columns(0);
        table.row(heading("Area", false), heading("Lowest", true), heading("Highest", true), heading("Designation", false));
        for (AreaReadings area : all.areas()) {
            table.row(Columns.Cell.left(Words.of(area.area())),
                    Columns.Cell.right(Words.number(area.lowest().score())),
                    Columns.Cell.right(Words.number(area.highest().score())),
                    Columns.Cell.left(designation(area, all.combinations())).painted(area.chosen().qualified() ? style::good : style::bad));
        }
        table.appendTo(out);
    }

    private Columns.Cell heading(String text, boolean right) {
        return (right ? Columns.Cell.right(text) : Columns.Cell.left(text)).painted(style::faint);
    }

    private static String designation(AreaReadings area, int combinations) {
        return switch (area.designation()) {
            case ALL -> "holds under every reading";
            case NONE -> "holds under no reading";
            case SOME -> "holds under some: " + area.qualifying() + " of " + combinations;
        };
    }

    private void area(AreaReadings area) {
        Standing chosen = area.chosen();
        out.append('\n').append(style.strong(Words.of(area.area()))).append(": ").append(Words.points(chosen.score())).append(" on the ")
                .append(Words.of(chosen.track())).append(", ").append(chosen.qualified() ? style.good("qualified") : style.bad("not qualified"))
                .append('\n');
        List<Standing> told = told(area);
        Columns table = new Columns(2);
        told.stream().limit(MOST_CHANGES).forEach(one -> table.row(
                Columns.Cell.left("with " + readings(one.readings(), " and ")),
                Columns.Cell.right(Words.number(one.score())),
                Columns.Cell.left(difference(one, chosen)).painted(style::faint),
                Columns.Cell.left(what(one, area)).painted(one.qualified() ? style::good : style::bad)));
        table.appendTo(out);
        if (told.size() > MOST_CHANGES) {
            out.append("  and ").append(told.size() - MOST_CHANGES).append(" more combinations\n");
        }
        List<String> others = area.bearing().stream().filter(point -> told.stream().noneMatch(one -> one.readings().containsKey(point))).toList();
        if (!others.isEmpty()) {
            out.append("  beside these, makes a difference too: ").append(String.join(", ", others)).append('\n');
        }
    }

    /** The changes of designation and score, and the bounds; the smallest first. */
    private static List<Standing> told(AreaReadings area) {
        return Stream.of(area.designationChanges(), area.scoreChanges(), List.of(area.lowest(), area.highest())).flatMap(List::stream)
                .filter(one -> !one.readings().isEmpty()).distinct()
                .sorted(Comparator.comparingInt(one -> one.readings().size())).toList();
    }

    private static String difference(Standing one, Standing chosen) {
        BigFraction difference = one.score().exact().subtract(chosen.score().exact());
        return difference.signum() == 0 ? "" : "(" + (difference.signum() > 0 ? "+" : "") + Words.number(difference) + ")";
    }

    private static String what(Standing one, AreaReadings area) {
        List<String> what = new ArrayList<>();
        if (one.equals(area.lowest())) {
            what.add("the lowest");
        }
        if (one.equals(area.highest())) {
            what.add("the highest");
        }
        if (one.track() != area.chosen().track()) {
            what.add(Words.of(one.track()));
        }
        if (one.qualified() != area.chosen().qualified()) {
            what.add(one.qualified() ? "the designation is won" : "the designation is lost");
        }
        return String.join(", ", what);
    }

    private static String readings(SortedMap<String, String> readings, String between) {
        return readings.entrySet().stream().map(AllReadingsText::reading).collect(Collectors.joining(between));
    }

    private static String reading(Map.Entry<String, String> reading) {
        return Style.oneLine(reading.getKey() + "=" + reading.getValue());
    }

    /** What the readings that are named above mean. */
    private void words(AllReadings all) {
        TreeSet<String> named = new TreeSet<>();
        all.areas().forEach(area -> told(area).forEach(one -> one.readings().entrySet().forEach(reading -> named.add(reading(reading)))));
        if (named.isEmpty()) {
            return;
        }
        out.append('\n').append(style.strong("Readings named")).append('\n');
        Columns table = new Columns(2);
        points.forEach(point -> point.choices().stream().filter(choice -> named.contains(point.name() + "=" + choice.value()))
                .forEach(choice -> table.row(Columns.Cell.left(Style.oneLine(point.name() + "=" + choice.value())),
                        Columns.Cell.left(Style.oneLine(choice.words())))));
        table.appendTo(out);
    }
}
