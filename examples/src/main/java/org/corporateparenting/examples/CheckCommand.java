package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
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
import picocli.CommandLine.ParentCommand;

/** What is not as it should be in each case file and each fostering household. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges each record: is it coherent and lawful? Lists what is breached and what cannot be told.")
final class CheckCommand implements Callable<Integer> {

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

    private boolean errors;

    @Override
    public Integer call() throws IOException {
        Interpretation interpretation = readings.interpretation();
        Supply supply = records.read();
        CaseFileRules rules = CaseFileRules.standard().with(interpretation).withSettings(supply.settings());
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
                    .map(caseFile -> rules.check(caseFile, records.asAt()))
                    .forEachOrdered(checked -> {
                        out.accept(checked);
                        errors |= hasErrors(checked.findings());
                        progress.step();
                    });
        }
    }

    private void check(HouseholdRules rules, ImmutableList<FosteringHousehold> households, CheckOutput out) {
        for (FosteringHousehold household : households) {
            CheckedHousehold checked = rules.check(household, records.asAt());
            out.accept(checked);
            errors |= hasErrors(checked.findings());
        }
    }

    private static boolean hasErrors(ImmutableList<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private CheckOutput output(OutputStream out) {
        return switch (form.format()) {
            case TEXT -> CheckOutput.text(out);
            case JSON -> CheckOutput.json(out);
            case CSV -> CheckOutput.csv(out);
        };
    }
}
