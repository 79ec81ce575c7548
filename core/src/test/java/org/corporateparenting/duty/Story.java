package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.PlacementTermsBuilder;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** A clean synthetic history, told in the words of the slow oracle and drawn from a seed. */
final class Story {

    /** Days under one status in one placement, up to where the next stay of the period begins. */
    record Stay(LocalDate start, PlacementType type, LegalStatus status, boolean moved, Optional<Terms> terms) {}

    record Terms(
            boolean temporary,
            boolean immediate,
            Optional<Boolean> intended,
            boolean longTerm,
            Optional<Boolean> agrees) {}

    record Period(boolean startKnown, List<Stay> stays, Optional<LocalDate> end) {
        LocalDate start() {
            return stays.get(0).start();
        }
    }

    record VisitMade(LocalDate day, Optional<Boolean> seen) {}

    final List<Period> periods = new ArrayList<>();
    final List<LocalDate> reviews = new ArrayList<>();
    final List<LocalDate> cancelled = new ArrayList<>();
    final List<VisitMade> visits = new ArrayList<>();
    LocalDate asAt = LocalDate.MIN;
    Optional<DateRange> visitsObserved = Optional.empty();
    Optional<DateRange> reviewsObserved = Optional.empty();

    private final Random random;

    private Story(long seed) {
        this.random = new Random(seed);
    }

    static Story of(long seed) {
        Story story = new Story(seed);
        story.invent();
        return story;
    }

    CaseFile caseFile() {
        CaseFileBuilder file = Cases.child();
        for (Period period : periods) {
            for (int i = 0; i < period.stays().size(); i++) {
                file.addEpisode(episode(period, i).build());
                Stay stay = period.stays().get(i);
                stay.terms().ifPresent(terms -> file.addPlacementTerm(typed(stay.start(), terms)));
            }
        }
        reviews.forEach(day -> file.addReview(Review.held(day)));
        cancelled.forEach(day -> file.addReview(Review.cancelled(day)));
        visits.forEach(each -> file.addVisit(
                Visit.builder().on(each.day()).childSeen(each.seen()).build()));
        Map<ActKind, Observed> observed = new EnumMap<>(ActKind.class);
        visitsObserved.ifPresent(range -> observed.put(ActKind.VISIT, Observed.during(range)));
        reviewsObserved.ifPresent(range -> observed.put(ActKind.REVIEW, Observed.during(range)));
        file.observations(Observations.complete().with(observed));
        return file.build();
    }

    private static EpisodeBuilder episode(Period period, int i) {
        Stay stay = period.stays().get(i);
        boolean last = i + 1 == period.stays().size();
        EpisodeBuilder episode = Cases.starts(stay.start())
                .reasonForNewEpisode(reason(period, i))
                .legalStatus(stay.status())
                .placementType(stay.type())
                .ceased(
                        last
                                ? period.end()
                                : Optional.of(period.stays().get(i + 1).start()));
        if (!last) {
            episode.reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON);
        } else if (period.end().isPresent()) {
            episode.reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED);
        }
        return episode;
    }

    private static Optional<ReasonForNewEpisode> reason(Period period, int i) {
        if (i == 0) {
            return period.startKnown() ? Optional.of(ReasonForNewEpisode.STARTED) : Optional.empty();
        }
        boolean moved = period.stays().get(i).moved();
        return Optional.of(moved ? ReasonForNewEpisode.PLACEMENT_AND_CARER : ReasonForNewEpisode.LEGAL_STATUS);
    }

    private static PlacementTerms typed(LocalDate placed, Terms terms) {
        PlacementTermsBuilder typed = PlacementTerms.builder()
                .placed(placed)
                .basis(
                        terms.temporary()
                                ? PlacementBasis.TEMPORARY_APPROVAL
                                : terms.immediate() ? PlacementBasis.IMMEDIATE_WITH_PARENTS : PlacementBasis.ORDINARY)
                .intendedToLastToEighteen(terms.intended())
                .agreesToFewerVisits(terms.agrees());
        return terms.longTerm() ? typed.longTermFosterFrom(placed).build() : typed.build();
    }

    private void invent() {
        LocalDate day = LocalDate.of(2011, 3, 15).plusDays(random.nextInt(5800));
        if (random.nextInt(5) == 0) {
            day = LocalDate.of(2019, 9, 1).plusDays(random.nextInt(500));
        }
        LocalDate first = day;
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            Period period = period(day, i == 0);
            periods.add(period);
            if (period.end().isEmpty()) {
                break;
            }
            day = period.end().get().plusDays(1 + random.nextInt(60));
        }
        asAt = first.plusDays(random.nextInt(random.nextBoolean() ? 120 : 900));
        acts(first);
        if (random.nextInt(4) == 0) {
            visitsObserved = Optional.of(observed(first));
        } else if (random.nextInt(4) == 0 && noneWeekly() && noneAdoptive()) {
            reviewsObserved = Optional.of(observed(first));
        }
    }

    private DateRange observed(LocalDate first) {
        LocalDate from = first.plusDays(random.nextInt(400) - 100);
        return DateRange.of(from, from.plusDays(1 + random.nextInt(400)));
    }

    private boolean noneWeekly() {
        return periods.stream()
                .flatMap(period -> period.stays().stream())
                .noneMatch(stay -> stay.type() == PlacementType.WITH_PARENTS
                        || stay.terms().filter(Terms::temporary).isPresent());
    }

    private boolean noneAdoptive() {
        return periods.stream()
                .flatMap(period -> period.stays().stream())
                .noneMatch(stay -> stay.type().isAdoption());
    }

    private Period period(LocalDate start, boolean first) {
        List<Stay> stays = new ArrayList<>();
        LocalDate day = start;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            stays.add(stay(day, i == 0 ? Optional.empty() : Optional.of(stays.get(i - 1))));
            day = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 30 : 500));
        }
        boolean known = !first || random.nextInt(5) > 0;
        return new Period(known, stays, random.nextBoolean() ? Optional.of(day) : Optional.empty());
    }

    private Stay stay(LocalDate day, Optional<Stay> before) {
        LegalStatus status = pick(
                LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION,
                LegalStatus.INTERIM_CARE_ORDER,
                LegalStatus.FULL_CARE_ORDER);
        if (before.isPresent() && random.nextInt(3) == 0) {
            boolean adoptedByCarers = before.get().type() == PlacementType.FOSTER_OTHER && random.nextInt(4) == 0;
            PlacementType type = adoptedByCarers
                    ? PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS
                    : before.get().type();
            return new Stay(day, type, status, false, Optional.empty());
        }
        PlacementType type = pick(
                PlacementType.FOSTER_OTHER,
                PlacementType.FOSTER_OTHER,
                PlacementType.FOSTER_LONG_TERM,
                PlacementType.CHILDRENS_HOME,
                PlacementType.CONNECTED_FOSTER_OTHER,
                PlacementType.WITH_PARENTS,
                PlacementType.YOUNG_OFFENDER_INSTITUTION,
                PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS);
        return new Stay(day, type, status, true, random.nextInt(3) > 0 ? Optional.of(terms(type)) : Optional.empty());
    }

    private Terms terms(PlacementType type) {
        return new Terms(
                type == PlacementType.CONNECTED_FOSTER_OTHER && random.nextBoolean(),
                type == PlacementType.WITH_PARENTS && random.nextBoolean(),
                maybe(),
                type.isFoster() && random.nextInt(3) == 0,
                maybe());
    }

    private Optional<Boolean> maybe() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    private void acts(LocalDate first) {
        LocalDate review = first.plusDays(random.nextInt(40));
        while (review.isBefore(asAt.plusDays(30))) {
            (random.nextInt(6) == 0 ? cancelled : reviews).add(review);
            review = review.plusDays(random.nextInt(4) == 0 ? random.nextInt(10) : 60 + random.nextInt(160));
        }
        LocalDate visit = first.plusDays(random.nextInt(12));
        int step = pick(9, 45, 100, 190);
        while (visit.isBefore(asAt.plusDays(30)) && visits.size() < 60) {
            visits.add(new VisitMade(
                    visit, random.nextInt(12) == 0 ? Optional.empty() : Optional.of(random.nextInt(10) > 0)));
            visit = visit.plusDays(random.nextInt(step));
        }
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
