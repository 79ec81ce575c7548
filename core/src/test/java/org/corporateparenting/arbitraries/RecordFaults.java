package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.arbitraries.Faults.Bed;
import org.corporateparenting.arbitraries.Faults.Ground;
import org.corporateparenting.arbitraries.Faults.Planter;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** What cannot or may not be as recorded. */
final class RecordFaults {

    private static final LocalDate ADOPTION_DATES_JUDGED = LocalDate.of(2012, 4, 1);
    private static final LocalDate CLOSED_LIST = LocalDate.of(2021, 9, 9);

    static final ImmutableList<Planter> ALL = ImmutableList.of(
            Planter.of(
                    "CASE-01",
                    "care that begins before birth",
                    file(asked -> true, (file, asked) -> file.born(first(asked).plusDays(1)))),
            Planter.of(
                    "CASE-02",
                    "death before birth",
                    file(
                            asked -> asked.caseFile().born().isPresent(),
                            (file, asked) -> file.died(
                                    asked.caseFile().born().orElseThrow().minusDays(1)))),
            Planter.of(
                    "CASE-03",
                    "care that goes on after death",
                    file(
                            asked -> lasts(episodes(asked).get(0), 3, asked),
                            (file, asked) -> file.died(first(asked).plusDays(1)))),
            Planter.of(
                    "CASE-05",
                    "a day in two episodes",
                    episode(
                            (episode, asked) -> next(episode, asked)
                                    .filter(next -> lasts(next, 2, asked))
                                    .isPresent(),
                            episode -> episode.ceased(
                                    episode.build().ceased().orElseThrow().plusDays(1)))),
            Planter.of(
                    "CASE-06",
                    "a review before care began",
                    file(
                            asked -> asked.caseFile()
                                    .history()
                                    .periodsOfCare()
                                    .get(0)
                                    .startKnown(),
                            (file, asked) ->
                                    file.addReview(Review.held(first(asked).minusDays(1))))),
            Planter.of(
                    "CASE-09",
                    "care that ended and goes on",
                    episode(
                            (episode, asked) -> next(episode, asked).isPresent(),
                            episode -> episode.reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED))),
            Planter.of(
                    "CASE-10",
                    "care said to go on that does not",
                    episode(
                            (episode, asked) -> ended(episode, asked)
                                    && follows(episode, asked).isEmpty(),
                            episode -> episode.reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON))),
            Planter.of(
                    "CASE-12",
                    "a child who stays put",
                    episode(
                            (episode, asked) -> ended(episode, asked)
                                    && follows(episode, asked).isEmpty()
                                    && isYoungerOn(18, episode.ceased().orElseThrow(), asked),
                            episode -> episode.reasonEpisodeCeased(ReasonEpisodeCeased.STAYED_WITH_CARERS))),
            Planter.of(
                    "LAC-04",
                    "police protection of five days or more",
                    episode(
                            (episode, asked) -> lasts(episode, 5, asked),
                            episode -> episode.legalStatus(LegalStatus.POLICE_PROTECTION))),
            Planter.of(
                    "LAC-05",
                    "an emergency protection order of a month or more",
                    episode(
                            (episode, asked) -> lasts(episode, 30, asked),
                            episode -> episode.legalStatus(LegalStatus.EMERGENCY_PROTECTION_ORDER))),
            Planter.of(
                    "LAC-14",
                    "an interim care order past the seventeenth birthday",
                    episode(
                            (episode, asked) -> lasts(episode, 1, asked)
                                    && asked.caseFile().born().isPresent()
                                    && !isYoungerOn(
                                            17, endOrAsAt(episode, asked).minusDays(2), asked),
                            episode -> episode.legalStatus(LegalStatus.INTERIM_CARE_ORDER))),
            Planter.of(
                    "PLC-09",
                    "a child under 16 who lives alone",
                    episode(
                            (episode, asked) -> !episode.commenced().isBefore(CLOSED_LIST)
                                    && episode.startsPeriodOfCare()
                                    && !ended(episode, asked)
                                    && isYoungerOn(16, asked.asAt(), asked),
                            episode -> episode.placementType(PlacementType.INDEPENDENT_LIVING))),
            Planter.of(
                    "ADO-14",
                    "a placement order before the decision",
                    file(
                            asked -> asked.caseFile().adoptionSteps().isEmpty()
                                    && first(asked).isAfter(ADOPTION_DATES_JUDGED)
                                    && !asked.asAt().isBefore(first(asked).plusDays(60)),
                            (file, asked) -> file.addAdoptionStep(
                                            AdoptionDecision.of(first(asked).plusDays(60)))
                                    .addAdoptionStep(
                                            PlacementOrder.granted(first(asked).plusDays(40))))));

    private RecordFaults() {}

    private interface Change {
        CaseFileBuilder apply(CaseFileBuilder file, Enquiry asked);
    }

    private static Ground file(Predicate<Enquiry> where, Change change) {
        return asked -> where.test(asked)
                ? Optional.of(new Bed(
                        asked,
                        asked.about(change.apply(asked.caseFile().toBuilder(), asked)
                                .build())))
                : Optional.empty();
    }

    /** The first episode of which something holds is changed. */
    private static Ground episode(BiPredicate<Episode, Enquiry> where, UnaryOperator<EpisodeBuilder> change) {
        return asked -> {
            List<Episode> episodes = new ArrayList<>(episodes(asked));
            for (int i = 0; i < episodes.size(); i++) {
                if (!episodes.get(i).commenced().isAfter(asked.asAt()) && where.test(episodes.get(i), asked)) {
                    episodes.set(i, change.apply(episodes.get(i).toBuilder()).build());
                    return Optional.of(new Bed(
                            asked,
                            asked.about(asked.caseFile().toBuilder()
                                    .episodes(episodes)
                                    .build())));
                }
            }
            return Optional.empty();
        };
    }

    private static ImmutableList<Episode> episodes(Enquiry asked) {
        return asked.caseFile().episodes();
    }

    private static LocalDate first(Enquiry asked) {
        return episodes(asked).get(0).commenced();
    }

    private static boolean ended(Episode episode, Enquiry asked) {
        return episode.ceased().filter(end -> !end.isAfter(asked.asAt())).isPresent();
    }

    private static LocalDate endOrAsAt(Episode episode, Enquiry asked) {
        return episode.ceased().filter(end -> end.isBefore(asked.asAt())).orElse(asked.asAt());
    }

    /** Whether it has lasted so many days by the day asked about. */
    private static boolean lasts(Episode episode, int days, Enquiry asked) {
        return !endOrAsAt(episode, asked).isBefore(episode.commenced().plusDays(days));
    }

    /** An episode that commenced on the day on which this one, of a day or more, ceased. */
    private static Optional<Episode> follows(Episode episode, Enquiry asked) {
        return episodes(asked).stream()
                .filter(next -> !next.equals(episode) && episode.ceased().equals(Optional.of(next.commenced())))
                .findFirst();
    }

    /** The next episode in the same period of care. */
    private static Optional<Episode> next(Episode episode, Enquiry asked) {
        return follows(episode, asked)
                .filter(next -> !next.commenced().isAfter(asked.asAt()))
                .filter(next -> next.reasonForNewEpisode()
                        .filter(reason -> !reason.startsCare())
                        .isPresent());
    }

    private static boolean isYoungerOn(int years, LocalDate day, Enquiry asked) {
        return asked.caseFile()
                .born()
                .filter(born -> day.isBefore(born.plusYears(years)))
                .isPresent();
    }
}
