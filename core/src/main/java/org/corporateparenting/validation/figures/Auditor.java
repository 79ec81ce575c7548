package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.MeasureFigures;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.validation.figures.SeriesChecks.Series;

/** One audit of some sets of figures. */
final class Auditor {

    private final ImmutableList<Relation> relations;
    private final ImmutableListMultimap<String, Series> seriesByFile;
    private final ImmutableList<Shown> figures;
    private final List<FigureFinding> findings = new ArrayList<>();
    private final List<JudgedGroup> judged = new ArrayList<>();
    private final Set<Populations.Implied> implied = new LinkedHashSet<>();

    Auditor(Map<String, Figures> files, ImmutableList<Relation> relations) {
        this.relations = relations;
        ImmutableListMultimap.Builder<String, Series> series = ImmutableListMultimap.builder();
        int order = 0;
        for (Map.Entry<String, Figures> file : files.entrySet()) {
            for (MeasureFigures measure : file.getValue().measures()) {
                series.put(file.getKey(), Series.of(order, file.getKey(), measure));
            }
            order++;
        }
        seriesByFile = series.build();
        figures = seriesByFile.values().stream()
                .flatMap(each -> each.all().stream())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    FigureAudit audit() {
        judgeGroups();
        judgeRelations();
        report(FigureCheck.ONE_POPULATION, Populations.conflicts(implied));
        report(FigureCheck.POPULATION_STEP, Populations.steps(implied));
        report(FigureCheck.SAME_MEASURE, SameMeasure.faults(figures));
        seriesByFile.asMap().values().forEach(this::judgeSeries);
        return new FigureAudit(ImmutableList.copyOf(findings), ImmutableList.copyOf(judged));
    }

    private void judgeGroups() {
        ImmutableListMultimap<String, Shown> byFile =
                figures.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Shown::file, shown -> shown));
        byFile.asMap().forEach((file, shown) -> {
            for (ShownGroup group : Groups.of(file, List.copyOf(shown))) {
                Optional<FigureCheck> check = Groups.checkFor(group);
                check.ifPresentOrElse(found -> judge(found, group), () -> fitsNoCheck(group));
                if (group.has(FigureRole.PART, FigureRole.TOTAL)) {
                    report(FigureCheck.SUPPRESSION, group, PartsJudge.suppression(group));
                }
            }
        });
    }

    private void judgeRelations() {
        RelationGroups groups = new RelationGroups(figures);
        for (Relation relation : relations) {
            groups.of(relation).forEach(group -> judge(relation.check(), group));
        }
    }

    private void judge(FigureCheck check, ShownGroup group) {
        Verdict verdict = Groups.judge(check, group);
        judged.add(new JudgedGroup(
                group.file(),
                group.name(),
                Optional.of(check),
                verdict.result(),
                verdict.computed(),
                verdict.printed().flatMap(Shown::value),
                verdict.because()));
        report(check, group, verdict);
        Populations.Implied.of(verdict).ifPresent(implied::add);
    }

    private void fitsNoCheck(ShownGroup group) {
        judged.add(new JudgedGroup(
                group.file(),
                group.name(),
                Optional.empty(),
                GroupResult.NOT_DETERMINED,
                Optional.empty(),
                Optional.empty(),
                "the roles " + group.roles() + " fit no check"));
    }

    private void judgeSeries(Collection<Series> ofFile) {
        List<Series> all = new ArrayList<>(ofFile);
        all.sort(Comparator.comparing(series -> series.measure().id()));
        for (Series series : all) {
            report(FigureCheck.FALSE_ZERO, SeriesChecks.falseZeros(series));
            report(FigureCheck.OUTLIER, SeriesChecks.outliers(series));
            report(FigureCheck.STALE_SERIES, SeriesChecks.stale(series));
            report(FigureCheck.TARGET_PLAUSIBLE, SeriesChecks.target(series));
        }
        report(FigureCheck.STALE_SERIES, SeriesChecks.twins(all));
    }

    private void report(FigureCheck check, ShownGroup group, Verdict verdict) {
        verdict.faults().forEach(fault -> findings.add(finding(check, Optional.of(group.name()), fault)));
    }

    private void report(FigureCheck check, Optional<Verdict.Fault> fault) {
        fault.ifPresent(found -> findings.add(finding(check, Optional.empty(), found)));
    }

    private void report(FigureCheck check, ImmutableList<Verdict.Fault> faults) {
        faults.forEach(fault -> findings.add(finding(check, Optional.empty(), fault)));
    }

    private static FigureFinding finding(FigureCheck check, Optional<String> group, Verdict.Fault fault) {
        return new FigureFinding(
                check,
                group,
                Finding.of(check.id(), check.severity(), fault.at().location(), fault.message()));
    }
}
