package org.corporateparenting.duty;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * The one way in to the question: what is owed to this young person, by when, under which provision, and was it done?
 *
 * <p>Immutable and free of state: one instance serves any number of case files and threads. A case is assessed from its
 * own case file alone.
 */
public final class Duties {

    private static final ImmutableList<CatalogueEntry> CATALOGUE = Stream.of(
                    ReviewRules.ALL,
                    VisitRules.ALL,
                    HealthRules.ALL,
                    CarePlanRules.ALL,
                    PlacementRules.ALL,
                    FosteringRules.ALL)
            .flatMap(ImmutableList::stream)
            .flatMap(rule -> rule.entries().stream())
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;

    private Duties(WorkingDayCalendar calendar, Interpretation interpretation) {
        this.calendar = requireNonNull(calendar, "calendar");
        this.interpretation = requireNonNull(interpretation, "interpretation");
    }

    /**
     * The duties with the calendar of England and Wales and the standard interpretation.
     *
     * @return the usual configuration
     */
    public static Duties standard() {
        return new Duties(WorkingDayCalendar.englandAndWales(), Interpretation.standard());
    }

    /**
     * The same duties with other bank holidays.
     *
     * @param calendar the working-day calendar to count with
     * @return the new configuration
     */
    public Duties with(WorkingDayCalendar calendar) {
        return new Duties(calendar, interpretation);
    }

    /**
     * The same duties with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public Duties with(Interpretation interpretation) {
        return new Duties(calendar, interpretation);
    }

    /**
     * Every duty triggered for a young person up to a day, those met included.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked; acts and endings after it do not exist yet
     * @return the duties, each with its answer and working
     */
    public DutyTimetable assess(CaseFile caseFile, LocalDate asAt) {
        Assessment assessment = new Assessment(caseFile, asAt, calendar, interpretation);
        new ReviewDuties(assessment).assess();
        new VisitDuties(assessment).assess();
        new HealthDuties(assessment).assess();
        new CarePlanDuties(assessment).assess();
        new PlacementDuties(assessment).assess();
        return new DutyTimetable(asAt, assessment.duties());
    }

    /**
     * Every duty that a fostering household triggered up to a day, those met included.
     *
     * @param household the household
     * @param asAt the day on which the question is asked; acts and endings after it do not exist yet
     * @return the duties, each with its answer and working
     */
    public DutyTimetable assess(FosteringHousehold household, LocalDate asAt) {
        return new DutyTimetable(asAt, new FosteringDuties(household, asAt, calendar).assess());
    }

    /**
     * What is assessed: one entry per duty, part and version.
     *
     * @return the entries, by id, part and validity
     */
    public static ImmutableList<CatalogueEntry> catalogue() {
        return CATALOGUE;
    }
}
