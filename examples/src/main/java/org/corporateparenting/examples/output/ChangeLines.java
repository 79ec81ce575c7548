package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyComparison.Difference;

/** A comparison for people: how many differ, a line for each duty, then a line for each difference. */
public final class ChangeLines {

    private ChangeLines() {}

    /** Writes them all and closes the stream. */
    public static void write(Changes changes, OutputStream out) throws IOException {
        try (PrintWriter lines = new PrintWriter(out, false, UTF_8)) {
            lines.print(changes.children() + " of " + changes.asked() + " young people have other answers, in "
                    + changes.differences().size() + " duties\n");
            changes.byDuty().forEach(group -> lines.print(line(group)));
            changes.differences().forEach(difference -> lines.print(line(difference)));
            if (lines.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }

    private static String line(Changes.ByDuty group) {
        return "  " + Strings.padEnd(group.id(), 20, ' ') + group.differences() + " of " + group.children()
                + " young people. " + group.duty().title() + "\n";
    }

    private static String line(Difference difference) {
        AssessedDuty either = difference.either();
        return Strings.padEnd(either.key(), 12, ' ') + Strings.padEnd(ChangeFields.id(either), 20, ' ') + "from "
                + either.trigger() + ": " + answer(difference.first()) + "; instead " + answer(difference.second())
                + "\n";
    }

    private static String answer(Optional<AssessedDuty> duty) {
        return duty.map(of -> of.kind() + of.due().map(day -> ", due " + day).orElse(""))
                .orElse("not owed");
    }
}
