package org.pcsrules.rulebook.examples;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.Track;
import org.pcsrules.rulebook.examples.Expected.OfWindow.Kind;
import org.pcsrules.window.NextStep;
import org.pcsrules.window.QualificationWindow;
import org.pcsrules.window.WindowStatus;

/** What examples expect of a qualification window: reads it, and writes what a window has in the same way. @param values what is expected */
record ExpectedWindow(Values values) {

    private static final Pattern DAYS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What is expected; null if it cannot be read, which is told. */
    @Nullable String written(Kind kind) {
        String name = kind.field();
        return switch (kind) {
            case WINDOW -> {
                String days = values.text(name);
                if (days == null || !DAYS.matcher(days).matches()) {
                    values.problem(name, "expected the first and the last day of the window, as in 2026-03-01..2026-08-15");
                    yield null;
                }
                yield days;
            }
            case STATUS -> code(values.code(name, WindowStatus.class));
            case HELD_UNTIL -> isNone(name) ? Expected.NONE : code(values.date(name));
            case NEXT_TRACK -> isNone(name) ? Expected.NONE : code(values.code(name, Track.class));
            case NEXT_STEPS -> list(values.codes(name, NextStep.Step.class).stream().map(Enum::name));
            case WINDOW_WARNINGS -> list(values.texts(name).stream());
        };
    }

    private boolean isNone(String name) {
        return values.yaml(name) instanceof Yaml.Text text && text.text().equals(Expected.NONE);
    }

    /** What a window has. */
    static String of(QualificationWindow window, Kind kind) {
        return switch (kind) {
            case WINDOW -> window.first() + ".." + window.last();
            case STATUS -> window.status().name();
            case HELD_UNTIL -> orNone(code(window.heldUntil()));
            case NEXT_TRACK -> orNone(window.nextTrack() == null ? null : code(window.nextTrack().track()));
            case NEXT_STEPS -> list(window.nextSteps().stream().map(step -> step.what().name()));
            case WINDOW_WARNINGS -> list(window.warnings().stream().map(warning -> warning.substring(0, warning.indexOf(':'))));
        };
    }

    private static @Nullable String code(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String orNone(@Nullable String written) {
        return written == null ? Expected.NONE : written;
    }

    private static String list(Stream<String> written) {
        List<String> all = written.toList();
        return all.isEmpty() ? Expected.NONE : all.stream().collect(Collectors.joining(", "));
    }
}
