package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.arbitraries.Retold;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Conviction;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.performance.Count;
import org.corporateparenting.time.DateRange;

/** What holds of every indicator. */
class IndicatorProperties {

    private static final int TRIES = 100;

    /** Measures that the slow oracle works out too. */
    private static final Indicators SLOW = Indicators.standard()
            .only(Stream.of(
                            StockIndicators.all(),
                            FlowIndicators.all(),
                            StabilityIndicators.all(),
                            PlacementIndicators.all())
                    .flatMap(List::stream)
                    .map(indicator -> indicator.measure().id())
                    .toArray(String[]::new));

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anIndependentSlowWayGivesTheSame(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        for (CaseFile file : List.of(asked.caseFile(), withAnyCodes(asked.caseFile(), random))) {
            for (LocalDate day : List.of(asked.asAt(), near(asked, random))) {
                MapDifference<String, String> differing = Maps.difference(fast(file, day), slow(file, day));
                assertThat(differing.entriesDiffering()).as("on %s", day).isEmpty();
                assertThat(differing.entriesInCommon()).hasSameSizeAs(SLOW.all());
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderAndRepetitionOfRecordsChangeNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        CaseFile retold = Retold.inAnotherOrder(asked.caseFile(), random);
        assertThat(tally(asked.asAt(), retold)).isEqualTo(tally(asked.asAt(), asked.caseFile()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void splittingAnEpisodeChangesNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        CaseFile split = Retold.withAnEpisodeSplit(asked.caseFile(), random);
        assertThat(lines(tally(asked.asAt(), split))).isEqualTo(lines(tally(asked.asAt(), asked.caseFile())));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatLiesAfterTheDayChangesNothing(
            @ForAll("enquiries") Enquiry asked, @ForAll Random random, @ForAll boolean goesOn) {
        LocalDate later = asked.asAt().plusDays(1 + random.nextInt(50));
        CaseFile more = asked.caseFile().toBuilder()
                .episodes(withFuture(asked.caseFile(), later, goesOn))
                .addReview(Review.held(later))
                .addVisit(Visit.made(later))
                .addHealthAssessment(HealthAssessment.review(later))
                .addDentalCheck(DentalCheck.made(later))
                .addImmunisation(new Immunisation(later, true))
                .addSdqScore(SdqScore.of(later, 20))
                .addConviction(new Conviction(later))
                .addCarePlan(new CarePlan(DateRange.startingOn(later), Optional.empty()))
                .addPermanencePlan(new PermanencePlan(PermanencePlanKind.ADOPTION, later))
                .addExclusion(Exclusion.builder()
                        .kind(ExclusionKind.PERMANENT)
                        .on(later)
                        .build())
                .addMissingPeriod(MissingPeriod.builder()
                        .range(DateRange.startingOn(later))
                        .build())
                .build();
        assertThat(lines(tally(asked.asAt(), more))).isEqualTo(lines(tally(asked.asAt(), asked.caseFile())));
    }

    /** Care that is open ends on the later day, for the child to come back the day after; or goes on otherwise. */
    private static List<Episode> withFuture(CaseFile file, LocalDate later, boolean goesOn) {
        List<Episode> episodes = new ArrayList<>();
        for (Episode episode : file.episodes()) {
            boolean running = episode.ceased().isEmpty() && !episode.commenced().isAfter(later);
            ReasonEpisodeCeased reason = goesOn ? ReasonEpisodeCeased.CARE_GOES_ON : ReasonEpisodeCeased.HOME_PLANNED;
            episodes.add(
                    running
                            ? episode.toBuilder()
                                    .ceased(later)
                                    .reasonEpisodeCeased(reason)
                                    .build()
                            : episode);
        }
        episodes.add(Episode.builder()
                .commenced(goesOn ? later : later.plusDays(1))
                .reasonForNewEpisode(goesOn ? ReasonForNewEpisode.LEGAL_STATUS : ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.FULL_CARE_ORDER)
                .placementType(PlacementType.FOSTER_OTHER)
                .build());
        return episodes;
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theOrderOfChildrenChangesNothing(@ForAll("cohorts") List<CaseFile> drawn, @ForAll Random random) {
        List<CaseFile> cohort = named(drawn);
        LocalDate day = day(cohort, random);
        List<CaseFile> shuffled = new ArrayList<>(cohort);
        Collections.shuffle(shuffled, random);
        assertThat(tally(day, shuffled)).isEqualTo(tally(day, cohort));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void tallyingInParallelChangesNothing(@ForAll("cohorts") List<CaseFile> drawn, @ForAll Random random) {
        List<CaseFile> cohort = named(drawn);
        IndicatorPass pass = pass(day(cohort, random));
        assertThat(cohort.parallelStream().collect(pass.collector()))
                .isEqualTo(cohort.stream().collect(pass.collector()))
                .isEqualTo(pass.tally(cohort));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anUnrelatedChildOnlyAdds(@ForAll("cohorts") List<CaseFile> drawn, @ForAll Random random) {
        List<CaseFile> cohort = named(drawn);
        LocalDate day = day(cohort, random);
        Tallies alone = tally(day, cohort.subList(0, 1));
        Tallies others = tally(day, cohort.subList(1, cohort.size()));
        Tallies all = tally(day, cohort);
        assertThat(all).isEqualTo(others.plus(alone));
        for (String id : all.ids()) {
            assertThat(all.of(id).count())
                    .isEqualTo(others.of(id).count().plus(alone.of(id).count()));
            assertThat(all.of(id).below()).containsAll(others.of(id).below());
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void partsAddUpInAnyOrderAndGrouping(@ForAll("cohorts") List<CaseFile> drawn, @ForAll Random random) {
        List<CaseFile> cohort = named(drawn);
        LocalDate day = day(cohort, random);
        int third = cohort.size() / 3;
        Tallies a = tally(day, cohort.subList(0, third));
        Tallies b = tally(day, cohort.subList(third, 2 * third));
        Tallies c = tally(day, cohort.subList(2 * third, cohort.size()));
        assertThat(a.plus(b).plus(c))
                .isEqualTo(a.plus(b.plus(c)))
                .isEqualTo(c.plus(a).plus(b))
                .isEqualTo(tally(day, cohort));
        for (String id : a.ids()) {
            assertThat(a.of(id).plus(Tally.NONE)).isEqualTo(a.of(id));
            assertThat(Tally.NONE.plus(a.of(id))).isEqualTo(a.of(id));
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void talliesSurviveSerialisation(@ForAll("cohorts") List<CaseFile> drawn, @ForAll Random random) throws Exception {
        List<CaseFile> cohort = named(drawn);
        Tallies tallies = tally(day(cohort, random), cohort);
        assertThat(copy(tallies)).isEqualTo(tallies);
        for (String id : tallies.ids()) {
            assertThat(copy(tallies.of(id))).isEqualTo(tallies.of(id));
            Count count = tallies.of(id).count();
            assertThat(copy(count)).isEqualTo(count);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoIsAboveALineOfChildrenIsBelowItTooAndEachCountHasItsChild(@ForAll("enquiries") Enquiry asked) {
        Tallies tallies = tally(asked.asAt(), asked.caseFile());
        for (String id : tallies.ids()) {
            Tally tally = tallies.of(id);
            assertThat(tally.count().numerator())
                    .as(id)
                    .isLessThanOrEqualTo(tally.count().denominator());
            assertThat(tally.above().isEmpty()).as(id).isEqualTo(tally.count().numerator() == 0);
            assertThat(tally.below().isEmpty()).as(id).isEqualTo(tally.count().denominator() == 0);
            assertThat(tally.open().isEmpty()).as(id).isEqualTo(tally.notKnown() == 0);
            long facts =
                    tally.missing().values().stream().mapToLong(Long::longValue).sum();
            assertThat(facts).as(id).isEqualTo(tally.notKnown());
        }
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }

    @Provide
    Arbitrary<List<CaseFile>> cohorts() {
        return CaseFiles.valid().list().ofMinSize(1).ofMaxSize(7);
    }

    private static Map<String, String> fast(CaseFile file, LocalDate day) {
        return lines(SLOW.asAt(day).tally(List.of(file)));
    }

    private static Map<String, String> slow(CaseFile file, LocalDate day) {
        Map<String, SlowMeasures.Said> said = new SlowMeasures(file, day).all();
        Map<String, String> lines = new TreeMap<>();
        for (Indicator indicator : SLOW.all()) {
            SlowMeasures.Said each = said.getOrDefault(indicator.measure().id(), new SlowMeasures.Said(Count.NONE, 0));
            lines.put(indicator.measure().id(), each.count() + ", " + each.notKnown() + " not known");
        }
        return lines;
    }

    private static Map<String, String> lines(Tallies tallies) {
        Map<String, String> lines = new TreeMap<>();
        for (String id : tallies.ids()) {
            lines.put(id, tallies.of(id).count() + ", " + tallies.of(id).notKnown() + " not known");
        }
        return lines;
    }

    /** The same episodes with any codes, as a record that is not checked may have them. */
    private static CaseFile withAnyCodes(CaseFile file, Random random) {
        return file.toBuilder()
                .episodes(file.episodes().stream()
                        .map(episode -> random.nextInt(3) == 0 ? withAnyCodes(episode, random) : episode)
                        .toList())
                .build();
    }

    private static Episode withAnyCodes(Episode episode, Random random) {
        EpisodeBuilder other = episode.toBuilder()
                .placementType(any(PlacementType.values(), random))
                .placementProvider(any(PlacementProvider.values(), random))
                .legalStatus(any(LegalStatus.values(), random))
                .placementLocation(any(PlacementLocation.values(), random))
                .placementMiles(any(new String[] {"0.0", "19.9", "20.0", "20.1"}, random)
                        .map(BigDecimal::new));
        if (episode.endsPeriodOfCare()) {
            other.reasonEpisodeCeased(any(ReasonEpisodeCeased.values(), random));
        }
        return other.build();
    }

    private static <T> Optional<T> any(T[] values, Random random) {
        int place = random.nextInt(values.length + 1);
        return place < values.length ? Optional.of(values[place]) : Optional.empty();
    }

    private static LocalDate near(Enquiry asked, Random random) {
        LocalDate first = asked.caseFile().history().episodes().get(0).commenced();
        return first.plusDays(random.nextInt(random.nextBoolean() ? 400 : 3000));
    }

    private static LocalDate day(List<CaseFile> cohort, Random random) {
        return near(new Enquiry(cohort.get(0), LocalDate.MAX), random);
    }

    private static List<CaseFile> named(List<CaseFile> drawn) {
        ImmutableList.Builder<CaseFile> named = ImmutableList.builder();
        for (int i = 0; i < drawn.size(); i++) {
            named.add(drawn.get(i).toBuilder().id(ChildId.of("C" + i)).build());
        }
        return named.build();
    }

    private static IndicatorPass pass(LocalDate day) {
        return Indicators.standard().asAt(day).by(Breakdown.AGE, Breakdown.SEX, Breakdown.UASC);
    }

    private static Tallies tally(LocalDate day, CaseFile... files) {
        return tally(day, List.of(files));
    }

    private static Tallies tally(LocalDate day, List<CaseFile> files) {
        return files.stream().collect(pass(day).collector());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
