package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.examples.output.CheckOutput;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.validation.CaseFileRules;
import org.corporateparenting.validation.CheckedHousehold;
import org.corporateparenting.validation.HouseholdRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is not as it should be in each case file and each fostering household. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges each record: is it coherent and lawful? Lists what is breached and what cannot be told.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "The folder of an extract or of a return.")
    private Path folder;

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format;

    @Mixin
    private Destination destination;

    @Mixin
    private Readings readings;

    private boolean errors;

    /** How the answers are written. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Interpretation interpretation = readings.interpretation();
        Supply supply = Folders.read(command, folder);
        CaseFileRules rules = CaseFileRules.standard().with(interpretation).withSettings(supply.settings());
        Said.findings(command, supply.findings());
        try (CheckOutput out = output(destination.open(program))) {
            check(rules, supply.caseFiles(), out);
            check(HouseholdRules.standard().with(interpretation), supply.households(), out);
        }
        return errors ? CorporateParenting.FOUND_ERRORS : CorporateParenting.DONE;
    }

    /** Several case files at a time; the answers come in the order of the case files. */
    private void check(CaseFileRules rules, ImmutableList<CaseFile> caseFiles, CheckOutput out) {
        try (Progress progress = new Progress("Children", caseFiles.size())) {
            caseFiles.parallelStream()
                    .map(caseFile -> rules.check(caseFile, asAt))
                    .forEachOrdered(checked -> {
                        out.accept(checked);
                        errors |= hasErrors(checked.findings());
                        progress.step();
                    });
        }
    }

    private void check(HouseholdRules rules, ImmutableList<FosteringHousehold> households, CheckOutput out) {
        for (FosteringHousehold household : households) {
            CheckedHousehold checked = rules.check(household, asAt);
            out.accept(checked);
            errors |= hasErrors(checked.findings());
        }
    }

    private static boolean hasErrors(ImmutableList<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private CheckOutput output(OutputStream out) {
        return switch (format) {
            case TEXT -> CheckOutput.text(out);
            case JSON -> CheckOutput.json(out);
            case CSV -> CheckOutput.csv(out);
        };
    }
}
