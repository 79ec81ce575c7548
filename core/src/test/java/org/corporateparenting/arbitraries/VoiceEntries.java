package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintBuilder;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;

/** Times missing with the interviews on return, complaints from stage to stage, wishes for an advocate. */
final class VoiceEntries {

    private VoiceEntries() {}

    static List<Arbitrary<Entry>> all() {
        return List.of(missing(), complaints(), advocates());
    }

    private static Arbitrary<Entry> missing() {
        Arbitrary<Function<LocalDate, MissingPeriod>> periods = Combinators.combine(
                        Draw.days(0, 5), Draw.perhaps(Draw.days(0, 23)), Draw.perhaps(interview()))
                .as((days, hour, interview) -> day -> {
                    LocalDate back = day.plusDays(days);
                    return MissingPeriod.builder()
                            .range(DateRange.of(day, back))
                            .returnedAt(hour.flatMap(at -> moment(back, at).moment()))
                            .returnInterview(interview.map(held -> held.apply(back)))
                            .build();
                });
        return Series.of(3, Draw.days(6, 300), periods)
                .map(series -> new Entry(
                        ActKind.MISSING_PERIOD,
                        (file, life) -> series.after(life.first()).stream()
                                .filter(period ->
                                        life.isLookedAfterOn(period.range().start()))
                                .forEach(file::addMissingPeriod)));
    }

    /** Offered, accepted and held as far as is recorded; none is held that was not offered or was declined. */
    private static Arbitrary<Function<LocalDate, ReturnInterview>> interview() {
        return Combinators.combine(
                        Draw.answer(),
                        Draw.perhaps(Draw.days(0, 5)),
                        Draw.answer(),
                        Draw.perhaps(Draw.days(0, 5)),
                        Draw.oneIn(2))
                .as((offered, offer, accepted, held, byHour) -> back -> {
                    boolean may = offered.orElse(true) && accepted.orElse(true);
                    return ReturnInterview.builder()
                            .isOffered(offered)
                            .offered(offer.filter(days -> offered.orElse(true)).map(days -> act(back, days, byHour)))
                            .isAccepted(accepted.filter(said -> offered.orElse(true)))
                            .held(held.filter(days -> may).map(days -> act(back, days, byHour)))
                            .build();
                });
    }

    private static DayOrMoment act(LocalDate back, int days, boolean byHour) {
        LocalDate day = back.plusDays(days);
        return byHour ? moment(day, 23) : DayOrMoment.of(day);
    }

    private static DayOrMoment moment(LocalDate day, int hour) {
        return DayOrMoment.of(day.atTime(hour, 30).atOffset(ZoneOffset.UTC));
    }

    private static Arbitrary<Entry> complaints() {
        Arbitrary<Function<LocalDate, Complaint>> complaints = Combinators.combine(
                        Draw.perhaps(Arbitraries.of(Complainant.class)),
                        Draw.answer(),
                        Draw.answer(),
                        Draw.days(1, 30).list().ofMaxSize(7),
                        Draw.perhaps(Draw.days(1, 100)))
                .as((complainant, longer, longerStill, steps, withdrawn) -> day -> stages(day, steps)
                        .complainant(complainant)
                        .isStageOneExtended(longer)
                        .isStageTwoExtended(longerStill)
                        .withdrawn(withdrawn.filter(days -> steps.isEmpty()).map(day::plusDays))
                        .build());
        return Series.of(2, Draw.days(220, 600), complaints)
                .map(series -> new Entry(
                        ActKind.COMPLAINT, (file, life) -> file.addAllComplaints(series.after(life.first()))));
    }

    /** As many steps of a complaint as there are days between them. */
    private static ComplaintBuilder stages(LocalDate received, List<Integer> steps) {
        ComplaintBuilder complaint = Complaint.builder().received(received);
        List<Consumer<LocalDate>> stages = List.of(
                complaint::stageOneAnswered,
                complaint::stageTwoRequested,
                complaint::stageTwoAnswered,
                complaint::panelRequested,
                complaint::panelMet,
                complaint::panelReported,
                complaint::responded);
        LocalDate day = received;
        for (int i = 0; i < steps.size(); i++) {
            day = day.plusDays(steps.get(i));
            stages.get(i).accept(day);
        }
        return complaint;
    }

    private static Arbitrary<Entry> advocates() {
        Arbitrary<Function<LocalDate, AdvocacyReferral>> referrals = Draw.perhaps(Draw.days(0, 30))
                .map(offered -> day -> AdvocacyReferral.builder()
                        .asked(Optional.of(day))
                        .offered(offered.map(day::plusDays))
                        .build());
        return Series.of(2, Draw.days(1, 400), referrals)
                .map(series -> new Entry(
                        ActKind.ADVOCACY, (file, life) -> file.addAllAdvocacyReferrals(series.after(life.first()))));
    }
}
