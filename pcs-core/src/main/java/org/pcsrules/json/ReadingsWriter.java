package org.pcsrules.json;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.pcsrules.readings.AllReadings;
import org.pcsrules.readings.AreaReadings;
import org.pcsrules.readings.Standing;

/** Writes a scorecard together with what hangs on the open points of the published text. */
final class ReadingsWriter {

    private final JsonWriter json;
    private final ScorecardWriter scorecards;

    private ReadingsWriter(JsonWriter json) {
        this.json = json;
        this.scorecards = new ScorecardWriter(json);
    }

    static void write(AllReadings all, JsonWriter json) throws IOException {
        ReadingsWriter writer = new ReadingsWriter(json);
        json.object(() -> {
            writer.scorecards.scorecard(all.scorecard());
            json.object("readings", () -> {
                writer.readings("fixed", all.fixed());
                json.number("points", all.points());
                json.number("combinations", all.combinations());
                json.objects("areas", all.areas(), writer::area);
            });
        });
    }

    private void area(AreaReadings area) throws IOException {
        json.text("area", area.area());
        json.object("lowest", () -> standing(area.lowest()));
        json.object("highest", () -> standing(area.highest()));
        json.text("designation", area.designation());
        json.number("qualifying", area.qualifying());
        json.texts("bearing", area.bearing());
        json.objects("designationChanges", area.designationChanges(), this::standing);
        json.objects("scoreChanges", area.scoreChanges(), this::standing);
    }

    private void standing(Standing standing) throws IOException {
        readings("readings", standing.readings());
        scorecards.score(standing.score());
        json.text("track", standing.track());
        json.truth("qualified", standing.qualified());
    }

    private void readings(String name, SortedMap<String, String> readings) throws IOException {
        json.object(name, () -> {
            for (Map.Entry<String, String> reading : readings.entrySet()) {
                json.text(reading.getKey(), reading.getValue());
            }
        });
    }
}
