package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** What holds of every assessment. */
class DutiesProperties {

    private static final Pattern SUM = Pattern.compile(
            "(?<on>\\w{3} \\d{1,2} \\w{3} \\d{4}) \\+ (?<n>\\d+) (?<unit>working day|day|week|month)s?(, skipping (?<not>.*))?");
    private static final Pattern BY = Pattern.compile("by (?<on>\\w{3} \\d{1,2} \\w{3} \\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.US);
    private static final DateTimeFormatter HOLIDAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderAndRepetitionOfRecordsChangeNothing(@ForAll long seed) {
        Story story = Story.of(seed);
        CaseFile file = story.caseFile();
        Random random = new Random(seed);
        CaseFile shuffled = file.toBuilder()
                .episodes(shuffledTwice(file.episodes(), random))
                .reviews(shuffledTwice(file.reviews(), random))
                .visits(shuffledTwice(file.visits(), random))
                .healthAssessments(shuffledTwice(file.healthAssessments(), random))
                .carePlans(shuffledTwice(file.carePlans(), random))
                .educationPlans(shuffledTwice(file.educationPlans(), random))
                .permanencePlans(shuffledTwice(file.permanencePlans(), random))
                .placementPlans(shuffledTwice(file.placementPlans(), random))
                .placementNotices(shuffledTwice(file.placementNotices(), random))
                .build();
        assertThat(lines(shuffled, story.asAt)).isEqualTo(lines(file, story.asAt));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void childDutyPartAndTriggerAreUnique(@ForAll long seed) {
        Story story = Story.of(seed);
        assertThat(assess(story.caseFile(), story.asAt).stream()
                        .map(DutiesProperties::key)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatWasMetStaysMet(@ForAll long seed) {
        Story story = Story.of(seed);
        CaseFile file = story.caseFile();
        Map<String, DutyOutcome> later = assess(file, story.asAt.plusDays(new Random(seed).nextInt(400))).stream()
                .collect(Collectors.toMap(DutiesProperties::key, AssessedDuty::kind));
        assess(file, story.asAt).stream()
                .filter(duty -> duty.kind() == DutyOutcome.MET)
                .forEach(duty -> assertThat(later).containsEntry(key(duty), DutyOutcome.MET));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatLiesAfterTheAsAtDateChangesNothing(@ForAll long seed) {
        Story story = Story.of(seed);
        CaseFile file = story.caseFile();
        LocalDate later = story.asAt.plusDays(1 + new Random(seed).nextInt(50));
        CaseFileBuilder more = file.toBuilder()
                .addReview(Review.held(later))
                .addVisit(Visit.made(later))
                .addHealthAssessment(HealthAssessment.initial(later))
                .addCarePlan(new CarePlan(DateRange.startingOn(later), Optional.empty()))
                .episodes(withFuture(file, later));
        assertThat(lines(more.build(), story.asAt)).isEqualTo(lines(file, story.asAt));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void splittingAnEpisodeChangesNothing(@ForAll long seed) {
        Story story = Story.of(seed);
        CaseFile file = story.caseFile();
        int cut = new Random(seed).nextInt(file.episodes().size());
        List<Episode> episodes = new ArrayList<>(file.episodes());
        split(episodes.remove(cut), new Random(seed)).forEach(episodes::add);
        assertThat(lines(file.toBuilder().episodes(episodes).build(), story.asAt))
                .isEqualTo(lines(file, story.asAt));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyLastDayCanBeWorkedOutAgainFromItsWorking(@ForAll long seed) {
        Story story = Story.of(seed);
        for (AssessedDuty duty : assess(story.caseFile(), story.asAt)) {
            if (duty.due().isPresent()) {
                assertThat(duty.working().split("; or "))
                        .extracting(DutiesProperties::lastDay)
                        .contains(duty.due().get());
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void onlyWhatCannotBeDeterminedNamesAFactAndOnlyWhatIsNotApplicableHasAReason(@ForAll long seed) {
        Story story = Story.of(seed);
        for (AssessedDuty duty : assess(story.caseFile(), story.asAt)) {
            boolean open = duty.kind() == DutyOutcome.NOT_DETERMINABLE;
            if (duty.due().isPresent() || open) {
                assertThat(duty.missing().isEmpty()).as(duty.toString()).isEqualTo(!open);
            }
            assertThat(duty.missing()).doesNotHaveDuplicates();
            assertThat(duty.reason().isPresent()).isEqualTo(duty.kind() == DutyOutcome.NOT_APPLICABLE);
            assertThat(duty.working()).isNotEmpty();
            boolean late = duty.kind() == DutyOutcome.OVERDUE || duty.kind() == DutyOutcome.MET_LATE;
            assertThat(duty.daysLate() > 0).isEqualTo(late);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void supplyingTheFactsAboutThePlacementDeterminesTheAnswer(@ForAll long seed) {
        Story story = Story.of(seed);
        CaseFile file = story.caseFile();
        CaseFile settled = settled(file, new Random(seed));
        Map<String, AssessedDuty> after =
                assess(settled, story.asAt).stream().collect(Collectors.toMap(DutiesProperties::key, duty -> duty));
        assess(file, story.asAt).stream()
                .filter(duty -> duty.kind() == DutyOutcome.NOT_DETERMINABLE)
                .filter(duty -> duty.missing().stream().allMatch(DutiesProperties::canBeSettled))
                .forEach(duty -> assertThat(after)
                        .hasEntrySatisfying(
                                key(duty),
                                settledDuty -> assertThat(settledDuty.kind())
                                        .as(duty + " " + duty.missing())
                                        .isNotEqualTo(DutyOutcome.NOT_DETERMINABLE)));
    }

    private static boolean canBeSettled(String fact) {
        return Set.of(
                                "whether the placement is intended to last until the child is 18",
                                "whether the child agrees to be visited less often")
                        .contains(fact)
                || fact.startsWith("whether the child was seen on the visit of ")
                || fact.startsWith("whether the child was spoken to in private at the visit of ");
    }

    private static CaseFile settled(CaseFile file, Random random) {
        List<PlacementTerms> terms = new ArrayList<>();
        for (Episode episode : file.episodes()) {
            Optional<PlacementTerms> known = file.placementTerms().stream()
                    .filter(each -> each.placed().equals(episode.commenced()))
                    .findFirst();
            boolean yes = random.nextBoolean();
            terms.add(PlacementTerms.builder()
                    .placed(episode.commenced())
                    .basis(known.flatMap(PlacementTerms::basis))
                    .longTermFosterFrom(known.flatMap(PlacementTerms::longTermFosterFrom))
                    .intendedToLastToEighteen(known.flatMap(PlacementTerms::intendedToLastToEighteen)
                            .orElse(yes))
                    .agreesToFewerVisits(
                            known.flatMap(PlacementTerms::agreesToFewerVisits).orElse(yes))
                    .build());
        }
        List<Visit> visits = file.visits().stream()
                .map(visit -> Visit.builder()
                        .on(visit.on())
                        .mode(visit.mode())
                        .childSeen(visit.childSeen().orElse(random.nextBoolean()))
                        .seenAlone(true)
                        .build())
                .toList();
        return file.toBuilder().placementTerms(terms).visits(visits).build();
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

    private static List<Episode> split(Episode whole, Random random) {
        LocalDate middle = whole.commenced().plusDays(1 + random.nextInt(40));
        if (whole.ceased().filter(end -> !end.isAfter(middle)).isPresent()) {
            return List.of(whole);
        }
        Episode head = whole.toBuilder()
                .ceased(middle)
                .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                .build();
        Episode tail = whole.toBuilder()
                .commenced(middle)
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build();
        return List.of(head, tail);
    }

    private static <T> List<T> shuffledTwice(List<T> records, Random random) {
        List<T> twice = new ArrayList<>(records);
        twice.addAll(records);
        Collections.shuffle(twice, random);
        return twice;
    }

    private static ImmutableList<AssessedDuty> assess(CaseFile file, LocalDate asAt) {
        return Duties.standard().assess(file, asAt).all();
    }

    private static List<String> lines(CaseFile file, LocalDate asAt) {
        return assess(file, asAt).stream()
                .map(duty -> duty + " " + duty.due() + duty.done() + duty.daysLate() + duty.working() + duty.missing()
                        + duty.reason() + duty.citations())
                .toList();
    }

    private static String key(AssessedDuty duty) {
        return duty.key() + " " + duty.duty() + duty.part() + duty.trigger();
    }

    private static LocalDate lastDay(String working) {
        Matcher by = BY.matcher(working);
        if (by.matches()) {
            return LocalDate.parse(by.group("on"), DAY);
        }
        Matcher sum = SUM.matcher(working);
        if (!sum.matches()) {
            return LocalDate.MIN;
        }
        LocalDate event = LocalDate.parse(sum.group("on"), DAY);
        int count = Integer.parseInt(sum.group("n"));
        return switch (sum.group("unit")) {
            case "day" -> event.plusDays(count);
            case "week" -> event.plusDays(7L * count);
            case "month" -> SlowOracle.months(event, count);
            default ->
                afterWorkingDays(
                        event,
                        count,
                        Optional.ofNullable(sum.group("not"))
                                .map(text -> Set.of(text.split(", ")))
                                .orElse(Set.of()));
        };
    }

    private static LocalDate afterWorkingDays(LocalDate event, int count, Set<String> skipped) {
        LocalDate day = event;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            counted += weekend || skipped.contains(day.format(HOLIDAY)) ? 0 : 1;
        }
        return day;
    }
}
