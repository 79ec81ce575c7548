package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;
import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Instruments.ADOPTION_AGENCIES_REGULATIONS_2005;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.AdopterComments;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.Deadline;
import org.corporateparenting.time.PeriodAfter;
import org.corporateparenting.time.StatutoryPeriod;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * The days by which things are due while a household is assessed as adopters, and while a match is proposed to it: ADO-05,
 * ADO-06, ADO-07 and ADO-16.
 *
 * <p>The version in force on the day of the event decides; before the first there is no deadline. Immutable and free of
 * state.
 */
public final class AdopterTimetable {

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);

    /** Assessment in two stages. */
    private static final LocalDate TWO_STAGES = LocalDate.of(2013, 7, 1);

    private static final DatedParameter<PeriodAfter> PLACEMENT_COMMENTS = DatedParameter.of(
            "Time for prospective adopters to comment on a placement report",
            List.of(new DatedValue<>(
                    StatutoryPeriod.workingDays(10),
                    DateRange.startingOn(IN_FORCE),
                    ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 31(3)"),
                    RECALLED_MEDIUM)));

    private static final DatedParameter<PeriodAfter> REPORT_COMMENTS = DatedParameter.of(
            "Time for prospective adopters to comment on the report about them",
            List.of(
                    new DatedValue<>(
                            StatutoryPeriod.workingDays(10),
                            DateRange.of(IN_FORCE, TWO_STAGES),
                            ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 25(8)"),
                            RECALLED_MEDIUM),
                    new DatedValue<>(
                            StatutoryPeriod.workingDays(5),
                            DateRange.startingOn(TWO_STAGES),
                            ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 30(4)"),
                            RECALLED_MEDIUM)));

    private static final DatedParameter<PeriodAfter> REPRESENTATIONS = DatedParameter.of(
            "Time for prospective adopters to challenge a determination not to approve them",
            List.of(
                    new DatedValue<>(
                            StatutoryPeriod.workingDays(40),
                            DateRange.of(IN_FORCE, TWO_STAGES),
                            ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 27"),
                            RECALLED_HIGH),
                    new DatedValue<>(
                            StatutoryPeriod.workingDays(40),
                            DateRange.startingOn(TWO_STAGES),
                            ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 30B(5)-(5A)"),
                            VERIFIED)));

    private static final DatedParameter<PeriodAfter> DECISION = DatedParameter.of(
            "Decision whether prospective adopters are suitable",
            List.of(new DatedValue<>(
                    StatutoryPeriod.months(4),
                    DateRange.startingOn(TWO_STAGES),
                    ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 30B(1)-(2)"),
                    VERIFIED)));

    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;

    private AdopterTimetable(WorkingDayCalendar calendar, Interpretation interpretation) {
        this.calendar = requireNonNull(calendar, "calendar");
        this.interpretation = requireNonNull(interpretation, "interpretation");
    }

    /**
     * The timetable with the calendar of England and Wales and the standard interpretation.
     *
     * @return the usual configuration
     */
    public static AdopterTimetable standard() {
        return new AdopterTimetable(WorkingDayCalendar.englandAndWales(), Interpretation.standard());
    }

    /**
     * The same timetable with other bank holidays.
     *
     * @param calendar the working-day calendar to count with
     * @return the new configuration
     */
    public AdopterTimetable with(WorkingDayCalendar calendar) {
        return new AdopterTimetable(calendar, interpretation);
    }

    /**
     * The same timetable with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public AdopterTimetable with(Interpretation interpretation) {
        return new AdopterTimetable(calendar, interpretation);
    }

    /**
     * How long prospective adopters have to comment on a placement report (ADO-05).
     *
     * @return the working days, by the day on which the report was sent
     */
    public static DatedParameter<PeriodAfter> placementComments() {
        return PLACEMENT_COMMENTS;
    }

    /**
     * How long prospective adopters have to comment on the report about them (ADO-06).
     *
     * @return the working days, by the day on which the report was sent
     */
    public static DatedParameter<PeriodAfter> reportComments() {
        return REPORT_COMMENTS;
    }

    /**
     * How long prospective adopters have to challenge a determination not to approve them (ADO-07).
     *
     * @return the working days, of which the day of sending is the first, by the day on which it was sent
     */
    public static DatedParameter<PeriodAfter> representations() {
        return REPRESENTATIONS;
    }

    /**
     * How long the agency has to decide whether prospective adopters are suitable (ADO-16).
     *
     * @return the months, by the day on which their notice that they wish to go on was received
     */
    public static DatedParameter<PeriodAfter> decision() {
        return DECISION;
    }

    /**
     * The last day for comments on a placement report.
     *
     * @param sent the day on which it was sent
     * @return the deadline, counted as the interpretation says; empty where no version was in force
     */
    public Optional<Deadline> placementCommentsDue(LocalDate sent) {
        return PLACEMENT_COMMENTS.on(sent).map(version -> commentsFrom(sent, version.value()));
    }

    /**
     * The last day for comments on the report about the prospective adopters.
     *
     * @param sent the day on which it was sent
     * @return the deadline, counted as the interpretation says; empty where no version was in force
     */
    public Optional<Deadline> reportCommentsDue(LocalDate sent) {
        return REPORT_COMMENTS.on(sent).map(version -> commentsFrom(sent, version.value()));
    }

    /**
     * The last day for representations, or for an application to the review mechanism.
     *
     * @param sent the day on which the determination was sent, which is day 1
     * @return the deadline; empty where no version was in force
     */
    public Optional<Deadline> representationsDue(LocalDate sent) {
        return REPRESENTATIONS
                .on(sent)
                .map(version -> version.value().beginningWith().deadlineAfter(sent, calendar));
    }

    /**
     * The last day for the decision. It may be later in exceptional circumstances, or if the applicants ask.
     *
     * @param noticeReceived the day on which the agency received their notice, which is day 0
     * @return the deadline; empty where no version was in force
     */
    public Optional<Deadline> decisionDue(LocalDate noticeReceived) {
        return DECISION.on(noticeReceived).map(version -> version.value().deadlineAfter(noticeReceived, calendar));
    }

    private Deadline commentsFrom(LocalDate sent, PeriodAfter length) {
        return commentPeriod(length, interpretation).deadlineAfter(sent, calendar);
    }

    /**
     * A time for comments, counted as an interpretation says.
     *
     * @param length the working days
     * @param interpretation the readings
     * @return the period after the day of sending, or beginning with it
     */
    public static StatutoryPeriod commentPeriod(PeriodAfter length, Interpretation interpretation) {
        return interpretation.adopterComments() == AdopterComments.BEGINNING_WITH_THE_DAY
                ? length.beginningWith()
                : length;
    }
}
