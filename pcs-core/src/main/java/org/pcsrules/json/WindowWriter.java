package org.pcsrules.json;

import java.io.IOException;
import org.pcsrules.scorecard.Points;
import org.pcsrules.window.CurrentEnrolment;
import org.pcsrules.window.DaySpan;
import org.pcsrules.window.DayState;
import org.pcsrules.window.HistoryRow;
import org.pcsrules.window.NextTrack;
import org.pcsrules.window.QualificationWindow;
import org.pcsrules.window.QualificationWindows;

/** Writes qualification windows. A day that is not known has no score. */
final class WindowWriter {

    private final JsonWriter json;

    private WindowWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(QualificationWindows windows, JsonWriter json) throws IOException {
        WindowWriter writer = new WindowWriter(json);
        json.object(() -> writer.windows(windows));
    }

    private void windows(QualificationWindows windows) throws IOException {
        json.text("format", WindowJson.FORMAT);
        json.text("partner", windows.partner());
        json.text("asOf", windows.asOf());
        json.text("edition", windows.edition());
        json.object("rulebook", () -> {
            json.text("name", windows.rulebook().name());
            json.text("hash", windows.rulebook().hash());
            json.text("library", windows.rulebook().library());
        });
        json.texts("warnings", windows.warnings());
        json.objects("areas", windows.areas(), this::window);
    }

    private void window(QualificationWindow window) throws IOException {
        json.text("area", window.area());
        json.text("status", window.status());
        json.truth("qualified", window.qualified());
        CurrentEnrolment enrolment = window.enrolment();
        if (enrolment != null) {
            json.object("enrolment", () -> {
                json.text("track", enrolment.track());
                json.text("anniversary", enrolment.anniversary());
                json.text("renewFrom", enrolment.renewFrom());
                json.text("renewBy", enrolment.renewBy());
            });
        }
        json.text("first", window.first());
        json.text("last", window.last());
        json.text("lastQualifyingDay", window.lastQualifyingDay());
        json.text("heldUntil", window.heldUntil());
        json.objects("nextSteps", window.nextSteps(), step -> {
            json.text("what", step.what());
            json.text("from", step.from());
            json.text("by", step.by());
        });
        json.texts("warnings", window.warnings());
        NextTrack track = window.nextTrack();
        if (track != null) {
            json.object("nextTrack", () -> {
                json.text("track", track.track());
                json.number("rows", track.rows());
                json.number("smb", track.smb());
                json.number("enterprise", track.enterprise());
            });
        }
        json.objects("history", window.history(), this::row);
        json.objects("days", window.days(), this::days);
        json.objects("rules", window.rules(), rule -> {
            json.text("rule", rule.rule());
            json.text("ruleId", rule.ruleId());
            json.text("source", rule.source());
        });
    }

    private void row(HistoryRow row) throws IOException {
        json.text("month", row.month());
        if (row.highest() != null) {
            score("highest", row.highest());
        }
        json.texts("tracks", row.tracks().stream().map(Enum::name).toList());
        json.number("qualified", row.qualified());
        json.number("notQualified", row.notQualified());
        json.number("noData", row.noData());
        json.number("toCome", row.toCome());
    }

    private void days(DaySpan days) throws IOException {
        json.text("first", days.first());
        json.text("last", days.last());
        json.text("state", days.state());
        json.text("edition", days.edition());
        if (days.score() != null && days.state() != DayState.NO_DATA) {
            json.text("track", days.score().track());
            score("score", days.score().score());
        }
        json.texts("missing", days.missing());
    }

    private void score(String name, Points score) throws IOException {
        json.object(name, () -> {
            json.text("exact", score);
            json.number("decimal", score.decimal());
            json.number("headline", score.headline());
        });
    }
}
