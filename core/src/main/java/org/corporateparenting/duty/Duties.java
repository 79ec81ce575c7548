package org.corporateparenting.duty;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.EachSchoolTerm;
import org.corporateparenting.time.SchoolTerm;
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
                    MissingRules.ALL,
                    VoiceRules.ALL,
                    ComplaintRules.ALL,
                    CourtRules.ALL)
            .flatMap(ImmutableList::stream)
            .flatMap(rule -> rule.entries().stream())
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;
    private final EachSchoolTerm terms;

    private Duties(WorkingDayCalendar calendar, Interpretation interpretation, EachSchoolTerm terms) {
        this.calendar = requireNonNull(calendar, "calendar");
        this.interpretation = requireNonNull(interpretation, "interpretation");
        this.terms = terms;
    }

    /**
     * The duties with the calendar of England and Wales, the standard interpretation and no school terms.
     *
     * @return the usual configuration
     */
    public static Duties standard() {
        return new Duties(
                WorkingDayCalendar.englandAndWales(),
                Interpretation.standard(),
                new EachSchoolTerm(ImmutableList.of()));
    }

    /**
     * The same duties with other bank holidays.
     *
     * @param calendar the working-day calendar to count with
     * @return the new configuration
     */
    public Duties with(WorkingDayCalendar calendar) {
        return new Duties(calendar, interpretation, terms);
    }

    /**
     * The same duties with the dates of school terms, without which the review of education plans in every term has no
     * last day.
     *
     * @param terms the terms as the school or authority publishes them, in any order; none overlaps another
     * @return the new configuration
     */
    public Duties withTerms(Iterable<SchoolTerm> terms) {
        return new Duties(calendar, interpretation, new EachSchoolTerm(ImmutableList.sortedCopyOf(terms)));
    }

    /**
     * The same duties with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public Duties with(Interpretation interpretation) {
        return new Duties(calendar, interpretation, terms);
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
        new EducationDuties(assessment, terms).assess();
        new PlacementDuties(assessment).assess();
        new MissingDuties(assessment).assess();
        new VoiceDuties(assessment).assess();
        new ComplaintDuties(assessment).assess();
        new CourtDuties(assessment).assess();
        return new DutyTimetable(asAt, assessment.duties());
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
