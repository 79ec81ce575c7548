package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.PreProceedings;

/**
 * How long proceedings about children last, and the steps before them.
 *
 * <p>Weeks are whole weeks from the day of issue. Proceedings and families count once for each child of whom they are.
 */
final class CourtIndicators {

    private static final String PROCEEDINGS = "whether there are care proceedings";
    private static final String BEFORE = "whether there are steps before care proceedings";

    private CourtIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.of("care-proceedings-length-weeks", CourtIndicators::ended),
                Catalogued.of("care-proceedings-weeks", CourtIndicators::underWay),
                Catalogued.of("pre-proceedings-weeks", CourtIndicators::before));
    }

    private static void ended(ChildOnDay child, Counter counter) {
        for (CareProceedings proceedings : proceedings(child)) {
            Optional<LocalDate> ended = proceedings.ended().filter(child.yearToDate()::contains);
            ended.ifPresent(day -> counter.value(ChronoUnit.WEEKS.between(proceedings.issued(), day)));
        }
        if (counter.isEmpty() && Unseen.in(child, child.yearToDate(), ActKind.CARE_PROCEEDINGS)) {
            counter.notKnown(PROCEEDINGS);
        }
    }

    private static void underWay(ChildOnDay child, Counter counter) {
        for (CareProceedings proceedings : proceedings(child)) {
            boolean over = proceedings
                    .ended()
                    .filter(day -> !day.isAfter(child.asAt()))
                    .isPresent();
            if (!proceedings.issued().isAfter(child.asAt()) && !over) {
                counter.value(ChronoUnit.WEEKS.between(proceedings.issued(), child.asAt()));
            }
        }
        if (counter.isEmpty() && Unseen.in(child, child.months(1), ActKind.CARE_PROCEEDINGS)) {
            counter.notKnown(PROCEEDINGS);
        }
    }

    private static ImmutableSet<CareProceedings> proceedings(ChildOnDay child) {
        return ImmutableSet.copyOf(child.caseFile().careProceedings());
    }

    private static void before(ChildOnDay child, Counter counter) {
        for (PreProceedings steps : ImmutableSet.copyOf(child.caseFile().preProceedings())) {
            if (steps.range().contains(child.asAt())) {
                counter.value(ChronoUnit.WEEKS.between(steps.range().start(), child.asAt()));
            }
        }
        if (counter.isEmpty() && Unseen.in(child, child.months(1), ActKind.PRE_PROCEEDINGS)) {
            counter.notKnown(BEFORE);
        }
    }
}
