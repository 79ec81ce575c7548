package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.arbitraries.Retold;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/** What holds of every assessment. */
class DutiesProperties {

    private static final int TRIES = 100;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderAndRepetitionOfRecordsChangeNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        assertThat(lines(asked.about(Retold.inAnotherOrder(asked.caseFile(), random))))
                .containsExactlyElementsOf(lines(asked));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anUnrelatedChildChangesNothing(
            @ForAll("enquiries") Enquiry asked, @ForAll("caseFiles") CaseFile drawn, @ForAll boolean otherFirst) {
        CaseFile other = drawn.toBuilder().id(ChildId.of("C99")).build();
        CaseFile file = asked.caseFile();
        List<CaseFile> both = otherFirst ? List.of(other, file) : List.of(file, other);
        assertThat(Duties.standard()
                        .assess(both, asked.asAt())
                        .all()
                        .filter(duty -> duty.key().equals("C17")))
                .extracting(DutiesProperties::line)
                .containsExactlyElementsOf(lines(asked));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void childDutyPartAndTriggerAreUnique(@ForAll("enquiries") Enquiry asked) {
        assertThat(assess(asked).stream().map(DutiesProperties::key)).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatWasMetStaysMet(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        LocalDate earlier = asked.asAt().minusDays(random.nextInt(random.nextBoolean() ? 60 : 900));
        Map<String, DutyOutcome> later =
                assess(asked).stream().collect(Collectors.toMap(DutiesProperties::key, AssessedDuty::kind));
        assess(new Enquiry(asked.caseFile(), earlier)).stream()
                .filter(duty -> duty.kind() == DutyOutcome.MET)
                .forEach(duty -> assertThat(later).containsEntry(key(duty), DutyOutcome.MET));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatLiesAfterTheAsAtDateChangesNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        LocalDate later = asked.asAt().plusDays(1 + random.nextInt(50));
        CaseFileBuilder more = asked.caseFile().toBuilder()
                .addReview(Review.held(later))
                .addVisit(Visit.made(later))
                .addHealthAssessment(HealthAssessment.initial(later))
                .addCarePlan(new CarePlan(DateRange.startingOn(later), Optional.empty()))
                .episodes(withFuture(asked.caseFile(), later));
        assertThat(lines(asked.about(more.build()))).containsExactlyElementsOf(lines(asked));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void splittingAnEpisodeChangesNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        CaseFile split = Retold.withAnEpisodeSplit(asked.caseFile(), random);
        assertThat(lines(asked.about(split))).containsExactlyElementsOf(lines(asked));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyLastDayCanBeWorkedOutAgainFromItsWorking(@ForAll("enquiries") Enquiry asked) {
        for (AssessedDuty duty : assess(asked)) {
            duty.due()
                    .ifPresent(day -> assertThat(Recomputed.lastDays(duty.working()))
                            .as(line(duty))
                            .contains(day));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onlyWhatCannotBeDeterminedNamesAFactAndOnlyWhatIsNotApplicableHasAReason(@ForAll("enquiries") Enquiry asked) {
        for (AssessedDuty duty : assess(asked)) {
            boolean open = duty.kind() == DutyOutcome.NOT_DETERMINABLE;
            if (duty.due().isPresent() || open) {
                assertThat(duty.missing().isEmpty()).as(duty.toString()).isEqualTo(!open);
            }
            assertThat(duty.missing()).doesNotHaveDuplicates();
            assertThat(duty.reason().isPresent()).isEqualTo(duty.kind() == DutyOutcome.NOT_APPLICABLE);
            assertThat(duty.working()).isNotEmpty();
            boolean late = duty.kind() == DutyOutcome.OVERDUE || duty.kind() == DutyOutcome.MET_LATE;
            boolean lateByHours =
                    late && duty.dueAt().isPresent() && duty.done().equals(duty.due());
            assertThat(duty.daysLate() > 0).as(line(duty)).isEqualTo(late && !lateByHours);
        }
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFiles.valid();
    }

    private static List<Episode> withFuture(CaseFile file, LocalDate later) {
        List<Episode> episodes = new ArrayList<>();
        for (Episode episode : file.episodes()) {
            boolean running = episode.ceased().isEmpty() && !episode.commenced().isAfter(later);
            episodes.add(
                    running
                            ? episode.toBuilder()
                                    .ceased(later)
                                    .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                                    .build()
                            : episode);
        }
        episodes.add(Cases.starts(later.plusDays(1)).build());
        return episodes;
    }

    private static ImmutableList<AssessedDuty> assess(Enquiry asked) {
        return Duties.standard().assess(asked.caseFile(), asked.asAt()).all();
    }

    private static List<String> lines(Enquiry asked) {
        return assess(asked).stream().map(DutiesProperties::line).toList();
    }

    private static String line(AssessedDuty duty) {
        return duty + " " + duty.due() + duty.done() + duty.daysLate() + duty.working() + duty.missing() + duty.reason()
                + duty.citations();
    }

    private static String key(AssessedDuty duty) {
        return duty.key() + " " + duty.duty() + duty.part() + duty.trigger();
    }
}
