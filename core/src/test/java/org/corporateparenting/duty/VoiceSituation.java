package org.corporateparenting.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintBuilder;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;

/** The duties on complaints, on interviews on return, and on courts. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum VoiceSituation implements Situation {
    COMPLAINT_STAGE_1("COM-01/stage-1", day -> received(day, false), (with, day) -> with.stageOneAnswered(day)),
    COMPLAINT_STAGE_1_EXTENDED(
            "COM-01/stage-1-extended", day -> received(day, true), (with, day) -> with.stageOneAnswered(day)),
    COMPLAINT_STAGE_2("COM-01/stage-2", day -> investigated(day, false), (with, day) -> with.stageTwoAnswered(day)),
    COMPLAINT_STAGE_2_EXTENDED(
            "COM-01/stage-2-extended", day -> investigated(day, true), (with, day) -> with.stageTwoAnswered(day)),
    COMPLAINT_PANEL("COM-01/panel-meets", VoiceSituation::panel, (with, day) -> with.panelMet(day)),
    COMPLAINT_REPORT("COM-01/panel-reports", day -> panel(day).panelMet(day), (with, day) -> with.panelReported(day)),
    COMPLAINT_RESPONSE(
            "COM-01/response", day -> panel(day).panelMet(day).panelReported(day), (with, day) -> with.responded(day)),
    INTERVIEW_OFFERED(
            "MIS-02/offer",
            day -> back(day, ReturnInterview.builder().build()),
            (back, act) -> back(back, ReturnInterview.builder().offered(act).build()),
            true),
    INTERVIEW_HELD(
            "MIS-02/held",
            day -> back(day, ReturnInterview.builder().build()),
            (back, act) -> back(back, ReturnInterview.builder().held(act).build()),
            true),
    CARE_PROCEEDINGS(
            "LAC-15",
            issued -> Cases.inCareFrom(issued)
                    .addCareProceeding(CareProceedings.builder().issued(issued).build()),
            (issued, act) -> Cases.inCareFrom(issued)
                    .addCareProceeding(CareProceedings.builder()
                            .issued(issued)
                            .ended(act.day())
                            .build()),
            true);

    private final Frame frame;

    VoiceSituation(
            String duty,
            Function<LocalDate, ComplaintBuilder> complaint,
            BiFunction<ComplaintBuilder, LocalDate, ComplaintBuilder> answer) {
        this.frame = new Frame(
                duty,
                day -> file(day, complaint.apply(day)),
                (day, on) -> file(day, answer.apply(complaint.apply(day), on)));
    }

    VoiceSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<LocalDate, DayOrMoment, CaseFileBuilder> done,
            boolean atAnHour) {
        this.frame =
                new Frame(duty, triggered, (day, on) -> done.apply(day, atAnHour ? at(on, 9) : DayOrMoment.of(on)));
    }

    @Override
    public Frame frame() {
        return frame;
    }

    private static ComplaintBuilder received(LocalDate day, boolean extended) {
        return Complaint.builder().received(day).isStageOneExtended(extended);
    }

    private static ComplaintBuilder investigated(LocalDate day, boolean extended) {
        return Complaint.builder()
                .received(day.minusDays(3))
                .stageTwoRequested(day)
                .isStageTwoExtended(extended);
    }

    private static ComplaintBuilder panel(LocalDate day) {
        return investigated(day.minusDays(40), false)
                .stageTwoAnswered(day.minusDays(20))
                .panelRequested(day);
    }

    private static CaseFileBuilder file(LocalDate day, ComplaintBuilder complaint) {
        return Cases.inCareFrom(day.minusDays(100)).addComplaint(complaint.build());
    }

    private static CaseFileBuilder back(LocalDate day, ReturnInterview interview) {
        return Cases.inCareFrom(day.minusDays(100))
                .addMissingPeriod(MissingPeriod.builder()
                        .range(DateRange.of(day.minusDays(1), day))
                        .returnedAt(at(day, 12).moment())
                        .returnInterview(Optional.of(interview))
                        .build());
    }

    private static DayOrMoment at(LocalDate day, int hour) {
        return DayOrMoment.of(
                day.atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toOffsetDateTime());
    }
}
