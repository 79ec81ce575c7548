package org.corporateparenting.examples.output;

import java.io.Closeable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.corporateparenting.duty.AssessedDuty;

/** Takes assessed duties one after another. */
public interface DutyOutput extends Consumer<AssessedDuty>, Closeable {

    @Override
    void close();

    /** A line for each duty. */
    static DutyOutput text(OutputStream out) {
        return new DutyLines(out);
    }

    /** One JSON array. */
    static DutyOutput json(OutputStream out) {
        return flat(FlatWriter.json(out));
    }

    /** CSV that is safe to open in a spreadsheet. */
    static DutyOutput csv(OutputStream out) {
        return flat(FlatWriter.csv(out, DutyFields.NAMES));
    }

    /** A calendar with an entry for each duty that is not yet due. */
    static DutyOutput calendar(OutputStream out, LocalDate asAt) {
        return new DutyCalendar(out, asAt);
    }

    private static DutyOutput flat(FlatWriter writer) {
        return new DutyOutput() {
            @Override
            public void accept(AssessedDuty duty) {
                DutyFields.write(duty, writer);
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }
}
