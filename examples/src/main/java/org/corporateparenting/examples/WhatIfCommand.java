package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyComparison;
import org.corporateparenting.duty.DutyComparison.Difference;
import org.corporateparenting.examples.output.ChangeFields;
import org.corporateparenting.examples.output.ChangeLines;
import org.corporateparenting.examples.output.Changes;
import org.corporateparenting.examples.output.FlatWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The same young people under the law of each event's own day and the standard reading, and under other ones. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description =
                "Lists the duties that would be answered differently if the law of one day applied to every event,"
                        + " or if its silences were read another way. A summary comes first.")
final class WhatIfCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Mixin
    private Records records;

    @Option(
            names = "--law",
            paramLabel = "DATE",
            description = "The day whose law would apply to every event, whenever it was.")
    private LocalDate law;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Mixin
    private Readings readings;

    @Override
    public Integer call() throws IOException {
        DutyComparison comparison = DutyComparison.between(Duties.standard(), otherwise());
        Supply supply = records.read();
        int asked = supply.caseFiles().size();
        Changes changes = new Changes(asked, differences(supply.caseFiles(), comparison));
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> ChangeLines.write(changes, out);
            case JSON -> ChangeFields.write(changes, FlatWriter.json(out));
            case CSV -> ChangeFields.write(changes, FlatWriter.csv(out, ChangeFields.NAMES));
        }
        return CorporateParenting.DONE;
    }

    private Duties otherwise() {
        Optional<LocalDate> day = Optional.ofNullable(law);
        if (day.isEmpty() && !readings.areGiven()) {
            throw new ParameterException(
                    command.commandLine(), "nothing to compare: give --law, --interpret or both of them");
        }
        return day.map(readings.duties()::underLawOf).orElseGet(readings::duties);
    }

    private ImmutableList<Difference> differences(ImmutableList<CaseFile> caseFiles, DutyComparison comparison) {
        ImmutableList.Builder<Difference> all = ImmutableList.builder();
        try (Progress progress = new Progress("Children", caseFiles.size())) {
            caseFiles.parallelStream()
                    .map(caseFile -> comparison.differences(caseFile, records.asAt()))
                    .forEachOrdered(differences -> {
                        all.addAll(differences);
                        progress.step();
                    });
        }
        return all.build();
    }
}
