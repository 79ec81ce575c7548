package org.corporateparenting.duty;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.sufficiency.FosteringHousehold;
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
                    PlanContentRules.ALL,
                    PlacementRules.ALL,
                    PlacementApprovalRules.ALL,
                    ProvisionalRules.ALL,
                    CeasingRules.ALL,
                    SecureRules.ALL,
                    AdoptionRules.ALL,
                    MissingRules.ALL,
                    VoiceRules.ALL,
                    ComplaintRules.ALL,
                    CourtRules.ALL,
                    LeavingCareRules.ALL,
                    FosteringRules.ALL)
            .flatMap(ImmutableList::stream)
            .flatMap(rule -> rule.entries().stream())
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private final Assessment.Setting setting;

    private Duties(Assessment.Setting setting) {
        this.setting = setting;
    }

    /**
     * The duties with the calendar of England and Wales, the standard interpretation and no school terms.
     *
     * @return the usual configuration
     */
    public static Duties standard() {
        return new Duties(new Assessment.Setting(
                WorkingDayCalendar.englandAndWales(),
                Interpretation.standard(),
                new EachSchoolTerm(ImmutableList.of()),
                Optional.empty(),
                0));
    }

    /**
     * The same duties with other bank holidays.
     *
     * @param calendar the working-day calendar to count with
     * @return the new configuration
     */
    public Duties with(WorkingDayCalendar calendar) {
        requireNonNull(calendar, "calendar");
        return new Duties(setting.with(calendar));
    }

    /**
     * The calendar that working days are counted with.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return setting.calendar();
    }

    /**
     * The same duties with the dates of school terms, without which the review of education plans in every term has no
     * last day.
     *
     * @param terms the terms as the school or authority publishes them, in any order; none overlaps another
     * @return the new configuration
     */
    public Duties withTerms(Iterable<SchoolTerm> terms) {
        return new Duties(setting.with(new EachSchoolTerm(ImmutableList.sortedCopyOf(terms))));
    }

    /**
     * The dates of school terms with which the duties count.
     *
     * @return the terms, earliest first; empty where none were given
     */
    public ImmutableList<SchoolTerm> terms() {
        return setting.terms().terms();
    }

    /**
     * The same duties with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public Duties with(Interpretation interpretation) {
        requireNonNull(interpretation, "interpretation");
        return new Duties(setting.with(interpretation));
    }

    /**
     * The same duties under the law of one day, whenever the events were: what the answers would be if that law had always
     * applied. Compare them with {@link DutyComparison}.
     *
     * @param day the day whose versions apply to every event
     * @return the new configuration
     */
    public Duties underLawOf(LocalDate day) {
        return new Duties(setting.withLawOf(day));
    }

    /**
     * The same duties, with those too whose trigger falls after the as-at date and is already certain: those that the
     * passing of time alone brings about, such as a birthday, if nothing else changes.
     *
     * @param days for how many days after the as-at date triggers are listed, 0 or more
     * @return the new configuration
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public Duties lookingAhead(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days is " + days + "; it must be 0 or more");
        }
        return new Duties(setting.withAhead(days));
    }

    /**
     * Every duty triggered for a young person up to a day, those met included.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked; acts and endings after it do not exist yet
     * @return the duties, each with its answer and working
     */
    public DutyTimetable assess(CaseFile caseFile, LocalDate asAt) {
        Assessment assessment = new Assessment(caseFile, asAt, setting);
        new ReviewDuties(assessment).assess();
        new VisitDuties(assessment).assess();
        new AdoptionDuties(assessment).assess();
        new HealthDuties(assessment).assess();
        new CarePlanDuties(assessment).assess();
        new EducationDuties(assessment).assess();
        new PlanContentDuties(assessment).assess();
        new PlacementDuties(assessment).assess();
        new CeasingDuties(assessment).assess();
        new SecureDuties(assessment).assess();
        new MissingDuties(assessment).assess();
        new VoiceDuties(assessment).assess();
        new ComplaintDuties(assessment).assess();
        new CourtDuties(assessment).assess();
        if (!assessment.standings().isEmpty()
                || !assessment.caseFile().providedAccommodation().isEmpty()) {
            new LeavingCareDuties(assessment).assess();
        }
        return new DutyTimetable(asAt, assessment.duties());
    }

    /**
     * Every duty of each of some young people, worked out in parallel.
     *
     * @param caseFiles the young people
     * @param asAt the day on which the question is asked
     * @return the answers as a whole, in the order of the case files
     */
    public DutyCohort assess(Collection<CaseFile> caseFiles, LocalDate asAt) {
        return new DutyCohort(
                asAt,
                caseFiles.parallelStream()
                        .map(caseFile -> assess(caseFile, asAt))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Every duty that a fostering household triggered up to a day, those met included.
     *
     * @param household the household
     * @param asAt the day on which the question is asked; acts and endings after it do not exist yet
     * @return the duties, each with its answer and working
     */
    public DutyTimetable assess(FosteringHousehold household, LocalDate asAt) {
        return new DutyTimetable(asAt, new FosteringDuties(household, asAt, setting.calendar()).assess());
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
