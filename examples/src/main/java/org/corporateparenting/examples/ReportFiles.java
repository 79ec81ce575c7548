package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.KeptPolicy;
import org.corporateparenting.commitment.Promises;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.examples.output.CheckOutput;
import org.corporateparenting.examples.output.DutyOutput;
import org.corporateparenting.examples.output.FindingFields;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.LeaverFields;
import org.corporateparenting.examples.output.PromiseFields;
import org.corporateparenting.examples.output.ReturnFields;
import org.corporateparenting.examples.output.ScorecardFields;
import org.corporateparenting.examples.page.Answer;
import org.corporateparenting.examples.page.ChecksPart;
import org.corporateparenting.examples.page.LeaversPart;
import org.corporateparenting.examples.page.MeasuresPart;
import org.corporateparenting.examples.page.Page;
import org.corporateparenting.examples.page.PromisesPart;
import org.corporateparenting.examples.page.Report;
import org.corporateparenting.examples.page.ReturnPart;
import org.corporateparenting.examples.page.ScorecardPart;
import org.corporateparenting.indicator.CohortScorecard;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.CaseFileRules;
import org.corporateparenting.validation.CheckedHousehold;
import org.corporateparenting.validation.HouseholdRules;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** The files of a report: the page, and duties, standings, checks, promises and findings as CSV and JSON. */
final class ReportFiles {

    private final Interpretation reading;
    private final LocalDate asAt;
    private final Path folder;
    private final Optional<ScorecardPart> scorecard;
    private final Optional<Scorecard> published;

    ReportFiles(
            Interpretation reading,
            LocalDate asAt,
            Path folder,
            Optional<ScorecardPart> scorecard,
            Optional<Scorecard> published) {
        this.reading = reading;
        this.asAt = asAt;
        this.folder = folder;
        this.scorecard = scorecard;
        this.published = published;
    }

    /** Writes them all, prints what is in them, and says whether there were findings of severity ERROR. */
    boolean write(Supply supply, Evidence given, PrintWriter summary) throws IOException {
        Files.createDirectories(folder);
        Report report = duties(supply, new PromiseEvidence(given));
        findings(supply.findings(), FlatWriter.csv(open("findings.csv"), FindingFields.NAMES));
        findings(supply.findings(), FlatWriter.json(open("findings.json")));
        Path page = folder.resolve("report.html");
        Page.standard().write(report, page);
        print(supply, report, page, summary);
        return supply.hasErrors();
    }

    private Report duties(Supply supply, PromiseEvidence evidence) throws IOException {
        ReportModel model = new ReportModel(asAt);
        try (DutyOutput csv = DutyOutput.csv(open("duties.csv"));
                DutyOutput json = DutyOutput.json(open("duties.json"))) {
            new Timetables(Duties.standard().with(reading), asAt).assess(supply, duty -> {
                csv.accept(duty);
                json.accept(duty);
                model.add(duty);
                evidence.add(duty);
            });
        }
        CohortScorecard counted = MeasuresCounted.of(supply, asAt, reading, ImmutableList.of(), published);
        return model.report(
                supply,
                leavers(supply),
                checks(supply),
                returned(supply),
                scorecard,
                Optional.of(promises(evidence.with(PromiseEvidence.of(counted, asAt, published)))),
                measures(counted.figures()));
    }

    private Optional<ReturnPart> returned(Supply supply) throws IOException {
        if (supply.returned().isEmpty()) {
            return Optional.empty();
        }
        Ssda903Return current = supply.returned().get().current();
        CollectionYear year = current.year().orElse(CollectionYear.containing(asAt));
        ReturnCheck check =
                ReturnRules.of(year).check(current, supply.returned().get().earlier());
        try (FlatWriter csv = FlatWriter.csv(open("validate.csv"), ReturnFields.NAMES);
                FlatWriter json = FlatWriter.json(open("validate.json"))) {
            ReturnFields.write(check, false, csv);
            ReturnFields.write(check, false, json);
        }
        return Optional.of(ReturnModel.of(check));
    }

    private PromisesPart promises(Evidence evidence) throws IOException {
        ImmutableList<Judgement> judgements = Promises.all().judge(evidence, KeptPolicy.ALL_AT_TARGET);
        try (FlatWriter csv = FlatWriter.csv(open("promises.csv"), PromiseFields.NAMES);
                FlatWriter json = FlatWriter.json(open("promises.json"))) {
            for (Judgement judgement : judgements) {
                PromiseFields.write(judgement, csv);
                PromiseFields.write(judgement, json);
            }
        }
        return PromisesModel.of(judgements, asAt);
    }

    /** With the children behind each figure in the files beside the page. */
    private MeasuresPart measures(ImmutableList<MeasuredFigure> figures) throws IOException {
        try (FlatWriter csv = FlatWriter.csv(open("scorecard.csv"), ScorecardFields.NAMES);
                FlatWriter json = FlatWriter.json(open("scorecard.json"))) {
            for (MeasuredFigure figure : figures) {
                ScorecardFields.write(figure, true, csv);
                ScorecardFields.write(figure, true, json);
            }
        }
        return MeasuresModel.of(figures);
    }

    private LeaversPart leavers(Supply supply) throws IOException {
        LeavingCare leavingCare = LeavingCare.standard().with(reading);
        LeaversModel model = new LeaversModel();
        try (FlatWriter csv = FlatWriter.csv(open("leavers.csv"), LeaverFields.NAMES);
                FlatWriter json = FlatWriter.json(open("leavers.json"))) {
            for (CaseFile caseFile : supply.caseFiles()) {
                CareLeaverStatus status = leavingCare.standingOn(caseFile, asAt);
                LeaverFields.write(caseFile.id(), status, csv);
                LeaverFields.write(caseFile.id(), status, json);
                model.add(caseFile.id(), status);
            }
        }
        return model.part();
    }

    /** Several case files at a time; the answers come in the order of the case files. */
    private ChecksPart checks(Supply supply) throws IOException {
        CaseFileRules rules = CaseFileRules.standard().with(reading).withSettings(supply.settings());
        HouseholdRules ofHouseholds = HouseholdRules.standard().with(reading);
        ChecksModel model = new ChecksModel();
        try (CheckOutput csv = CheckOutput.csv(open("check.csv"));
                CheckOutput json = CheckOutput.json(open("check.json"))) {
            supply.caseFiles().parallelStream()
                    .map(caseFile -> rules.check(caseFile, asAt))
                    .forEachOrdered(checked -> {
                        csv.accept(checked);
                        json.accept(checked);
                        model.add(checked);
                    });
            supply.households().forEach(household -> {
                CheckedHousehold checked = ofHouseholds.check(household, asAt);
                csv.accept(checked);
                json.accept(checked);
                model.add(checked);
            });
        }
        return model.part();
    }

    private static void findings(ImmutableList<Finding> findings, FlatWriter writer) {
        try (writer) {
            findings.forEach(finding -> FindingFields.write(finding, writer));
        }
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    private static void print(Supply supply, Report report, Path page, PrintWriter summary) {
        summary.println(supply.caseFiles().size() + " children, " + supply.rowCount() + " rows read, "
                + Said.count(supply.findings()));
        summary.println(report.total().total() + " duties");
        for (Answer answer : Answer.values()) {
            summary.println("  " + answer.label() + ": " + report.total().count(answer));
        }
        summary.println(report.checks().breaches() + " breaches found by checks of records, and "
                + report.checks().open() + " questions that cannot be determined");
        report.returned()
                .ifPresent(judged -> summary.println(judged.judgedBy() + ": " + judged.findings() + " findings about "
                        + judged.children() + " children"));
        summary.println("Page: " + page.toAbsolutePath().normalize());
    }
}
