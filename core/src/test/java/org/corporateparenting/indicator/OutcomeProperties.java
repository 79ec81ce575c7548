package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.HomelessnessKind;
import org.corporateparenting.casework.careleaver.StayingPutArrangement;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** Measures of adoption and leaving care against a second, slow working-out of them. */
class OutcomeProperties {

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }

    @Property(tries = 300)
    void agreesWithTheSlowOutcomes(@ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        CaseFile file = more(enquiry, new Random(seed));
        Map<String, String> slow = new SlowOutcomes(file, enquiry.asAt()).answers();
        assertThat(counted(file, enquiry.asAt(), slow.keySet().toArray(String[]::new)))
                .as("seed " + seed)
                .isEqualTo(slow);
    }

    @Property(tries = 200)
    void theCountOfNationalLeaversIsTheirsAtEachAge(@ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        CaseFile file = more(enquiry, new Random(seed));
        Tallies tallies = Indicators.standard().asAt(enquiry.asAt()).tally(List.of(file));
        long known = tallies.of("national-care-leavers-17-21").count().denominator();
        long young = answered(tallies.of("national-care-leavers-in-touch-17-18"));
        long grown = answered(tallies.of("national-care-leavers-in-touch-19-21"));
        long open = tallies.of("national-care-leavers-17-21").notKnown();
        assertThat(young + grown).isBetween(known, known + 2 * open);
    }

    @Property(tries = 200)
    void whoIsInEducationOrNotIsOneOfTheTwo(@ForAll("enquiries") Enquiry enquiry, @ForAll long seed) {
        CaseFile file = more(enquiry, new Random(seed));
        Tallies tallies = Indicators.standard().asAt(enquiry.asAt()).tally(List.of(file));
        assertThat(tallies.of("KPI-09").count().numerator()
                        + tallies.of("neet-2017").count().numerator())
                .isEqualTo(tallies.of("KPI-09").count().denominator());
        assertThat(tallies.of("leaving-care-relevant-16-17").count().numerator())
                .isLessThanOrEqualTo(
                        tallies.of("leaving-care-aged-16-17").count().numerator());
    }

    private static long answered(Tally tally) {
        return tally.count().denominator() + tally.notKnown();
    }

    private static Map<String, String> counted(CaseFile file, LocalDate asAt, String... ids) {
        Tallies tallies = Indicators.standard().only(ids).asAt(asAt).tally(List.of(file));
        Map<String, String> counted = new TreeMap<>();
        for (String id : ids) {
            Tally tally = tallies.of(id);
            counted.put(
                    id,
                    tally.count().numerator() + "/" + tally.count().denominator()
                            + (tally.sum() == 0 ? "" : "=" + tally.sum())
                            + (tally.notKnown() == 0 ? "" : "?" + tally.notKnown()));
        }
        return counted;
    }

    /** The case file with facts about adoption and leaving care beside those drawn, on days not long before the day. */
    private static CaseFile more(Enquiry enquiry, Random random) {
        CaseFileBuilder file = enquiry.caseFile().toBuilder();
        LocalDate asAt = enquiry.asAt();
        for (int i = random.nextInt(6); i > 0; i--) {
            adoption(file, day(asAt, random), random);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            leaving(file, asAt, day(asAt, random), random);
        }
        return file.build();
    }

    private static LocalDate day(LocalDate asAt, Random random) {
        return asAt.minusDays(random.nextInt(random.nextBoolean() ? 1500 : 120) - 20);
    }

    private static void adoption(CaseFileBuilder file, LocalDate day, Random random) {
        switch (random.nextInt(5)) {
            case 0 ->
                file.addAdoptionStep(AdoptionDecision.builder()
                        .considered(day)
                        .decided(day)
                        .revoked(
                                random.nextInt(3) == 0
                                        ? Optional.of(day.plusDays(random.nextInt(700)))
                                        : Optional.empty())
                        .build());
            case 1 -> file.addAdoptionStep(PlacementOrder.granted(day));
            case 2 -> file.addAdoptionStep(AdoptionMatch.builder().decided(day).build());
            case 3 -> file.addAdoptionStep(AdoptionPlacement.of(day));
            default ->
                file.addAdoptionStep(AdoptionOrder.builder()
                        .granted(day)
                        .applicant(
                                random.nextInt(4) == 0
                                        ? Optional.of(AdoptionApplicant.PARTNER_OF_PARENT)
                                        : Optional.empty())
                        .build());
        }
    }

    private static void leaving(CaseFileBuilder file, LocalDate asAt, LocalDate day, Random random) {
        switch (random.nextInt(4)) {
            case 0 ->
                file.addCareLeaverAccommodation(new AccommodationStatus(
                        day,
                        any(AccommodationKind.values(), random),
                        perhaps(random.nextBoolean(), random),
                        kind(random)));
            case 1 ->
                file.addStayingPutArrangement(
                        new StayingPutArrangement(DateRange.of(day, day.plusDays(random.nextInt(900)))));
            case 2 ->
                file.addCareLeaverStanding(
                        standing(Optional.of(CollectionYear.containing(asAt)), Optional.empty(), random));
            default -> file.addCareLeaverStanding(standing(Optional.empty(), Optional.of(day), random));
        }
    }

    private static CareLeaverStanding standing(Optional<CollectionYear> year, Optional<LocalDate> day, Random random) {
        return CareLeaverStanding.builder()
                .year(year)
                .inTouch(perhaps(any(InTouch.values(), random), random))
                .activity(perhaps(any(Activity.values(), random), random))
                .accommodation(perhaps(any(Accommodation.values(), random), random))
                .latestContact(day.flatMap(on -> perhaps(on, random)))
                .pathwayPlanReviewed(day.flatMap(on -> perhaps(on, random)))
                .personalAdviser(perhaps("A1", random))
                .build();
    }

    private static Optional<HomelessnessKind> kind(Random random) {
        return random.nextInt(4) == 0 ? Optional.of(any(HomelessnessKind.values(), random)) : Optional.empty();
    }

    private static <T> Optional<T> perhaps(T value, Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
