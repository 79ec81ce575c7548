package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.LeaverFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The leaving-care standing of every young person on a day. */
@Command(
        name = "leavers",
        mixinStandardHelpOptions = true,
        description = "Says of every young person in which leaving-care group they are, why, and what follows from it.")
final class LeaversCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Mixin
    private Records records;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Mixin
    private Readings readings;

    /** One young person and their standing. */
    private record Leaver(ChildId child, CareLeaverStatus status) {}

    @Override
    public Integer call() throws IOException {
        LeavingCare leavingCare = readings.leavingCare();
        Supply supply = records.read();
        ImmutableList<Leaver> leavers = supply.caseFiles().stream()
                .map(caseFile -> leaver(caseFile, leavingCare))
                .collect(ImmutableList.toImmutableList());
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> lines(leavers, out);
            case JSON -> flat(leavers, FlatWriter.json(out));
            case CSV -> flat(leavers, FlatWriter.csv(out, LeaverFields.NAMES));
        }
        return CorporateParenting.DONE;
    }

    private Leaver leaver(CaseFile caseFile, LeavingCare leavingCare) {
        return new Leaver(caseFile.id(), leavingCare.standingOn(caseFile, records.asAt()));
    }

    private static void flat(ImmutableList<Leaver> leavers, FlatWriter writer) {
        try (writer) {
            leavers.forEach(leaver -> LeaverFields.write(leaver.child(), leaver.status(), writer));
        }
    }

    private static void lines(ImmutableList<Leaver> leavers, OutputStream out) throws IOException {
        try (PrintWriter lines = new PrintWriter(out, false, UTF_8)) {
            leavers.forEach(leaver -> lines.println(line(leaver)));
            if (lines.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }

    private static String line(Leaver leaver) {
        CareLeaverStatus status = leaver.status();
        ImmutableList<String> entitlements = LeaverFields.entitlements(status);
        return Strings.padEnd(leaver.child().text(), 12, ' ')
                + Strings.padEnd(status.group().name(), 18, ' ')
                + "from " + status.period().start()
                + status.period()
                        .endExclusive()
                        .map(day -> " until before " + day)
                        .orElse("")
                + ". " + status.because()
                + (entitlements.isEmpty() ? "" : " " + String.join(", ", entitlements));
    }
}
