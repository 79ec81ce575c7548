package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.corporateparenting.duty.AssessedDuty;

/** A line for each duty, for people. */
final class DutyLines implements DutyOutput {

    private final Writer out;

    DutyLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void accept(AssessedDuty duty) {
        try {
            out.write(line(duty));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(AssessedDuty duty) {
        String id = duty.duty() + duty.part().map(part -> "/" + part).orElse("");
        return Strings.padEnd(duty.key(), 12, ' ')
                + Strings.padEnd(id, 20, ' ')
                + Strings.padEnd(duty.kind().name(), 18, ' ')
                + duty.title()
                + duty.due().map(day -> ", due " + day).orElse("")
                + duty.done().map(day -> ", done " + day).orElse("")
                + late(duty)
                + duty.reason().map(reason -> ", " + reason).orElse("")
                + (duty.missing().isEmpty() ? "" : ", not known: " + String.join("; ", duty.missing()));
    }

    private static String late(AssessedDuty duty) {
        long days = duty.daysLate();
        return days == 0 ? "" : days == 1 ? ", 1 day late" : ", " + days + " days late";
    }
}
