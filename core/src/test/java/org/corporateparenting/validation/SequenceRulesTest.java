package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.rule.Outcome.BREACHED;
import static org.corporateparenting.rule.Outcome.NOT_APPLICABLE;
import static org.corporateparenting.rule.Outcome.NOT_DETERMINABLE;
import static org.corporateparenting.rule.Outcome.SATISFIED;
import static org.corporateparenting.validation.Check.born;
import static org.corporateparenting.validation.Check.child;
import static org.corporateparenting.validation.Check.day;
import static org.corporateparenting.validation.Check.file;
import static org.corporateparenting.validation.Check.messages;
import static org.corporateparenting.validation.Check.outcome;
import static org.corporateparenting.validation.Check.rule;
import static org.corporateparenting.validation.Check.starts;

import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class SequenceRulesTest {

    private static final String BORN = "2008-01-01";

    @Test
    void deathIsNotBeforeBirth() {
        assertThat(outcome("CASE-02", born("2024-01-02").died(day("2024-01-02"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-02", born("2024-01-02").died(day("2024-01-01"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-02", child().died(day("2024-01-01")))).isEqualTo(NOT_DETERMINABLE);
        assertThat(outcome("CASE-02", born("2024-01-02"))).isEqualTo(NOT_APPLICABLE);
        assertThat(outcome("CASE-02", born("2024-01-02").died(day("2024-01-01")), "2023-12-31"))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(messages("CASE-02", born("2024-01-02").died(day("2024-01-01"))))
                .containsExactly("the day of death is before the day of birth; check both");
    }

    @Test
    void careEndsWithDeath() {
        assertThat(outcome("CASE-03", inCare("2024-06-01").died(day("2024-06-01"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-03", inCare("2024-06-02").died(day("2024-06-01"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-03", file(BORN, "V2/U6 2024-01-01").died(day("2024-06-01")), "2024-06-01"))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-03", file(BORN, "V2/U6 2024-01-01").died(day("2024-06-01")), "2024-06-02"))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-03", inCare("2024-06-01"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aReviewIsOfAChildLookedAfter() {
        assertThat(reviewed(inCare("2024-06-01"), "2024-01-01")).isEqualTo(SATISFIED);
        assertThat(reviewed(inCare("2024-06-01"), "2023-12-31")).isEqualTo(BREACHED);
        assertThat(reviewed(inCare("2024-06-01"), "2024-06-01")).isEqualTo(SATISFIED);
        assertThat(reviewed(inCare("2024-06-01"), "2024-06-02")).isEqualTo(BREACHED);
        assertThat(outcome("CASE-06", inCare("2024-06-01").addReview(Review.cancelled(day("2024-06-02")))))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aReviewBeforeAStartThatIsNotKnownMayBeOfAChildLookedAfter() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-01")
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build());
        file.addReview(Review.held(day("2023-12-31")));
        assertThat(rule("CASE-06", file, Check.LONG_AFTER).missing()).containsExactly("when care started");
    }

    @Test
    void aSeriesOfShortBreaksIsReviewedBetweenTheBreaks() {
        String breaks = "V3/U6 2024-01-01 2024-01-05; V3/U6 2024-03-01 2024-03-05";
        assertThat(reviewed(file(BORN, breaks), "2024-02-01")).isEqualTo(SATISFIED);
        assertThat(reviewed(file(BORN, breaks), "2024-03-05")).isEqualTo(SATISFIED);
        assertThat(reviewed(file(BORN, breaks), "2024-03-06")).isEqualTo(NOT_DETERMINABLE);
        assertThat(reviewed(file(BORN, breaks), "2023-12-31")).isEqualTo(BREACHED);
        assertThat(reviewed(file(BORN, breaks + "; V2/U6 2024-06-01"), "2024-04-01"))
                .isEqualTo(BREACHED);
    }

    @Test
    void careEndsWithAnOrderForAPermanentHome() {
        assertThat(outcome("CASE-07", inCare("2024-06-01").addPermanenceDecision(order("2024-06-01"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-07", inCare("2024-06-02").addPermanenceDecision(order("2024-06-01"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-07", file(BORN, "V2/U6 2024-06-01").addPermanenceDecision(order("2024-06-01"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-07", inCare("2024-06-02"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theOrderFollowsThePlacementForAdoption() {
        assertThat(outcome("CASE-08", child().addPermanenceDecision(placed("2024-06-01", "2024-06-01"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-08", child().addPermanenceDecision(placed("2024-06-02", "2024-06-01"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-08", child().addPermanenceDecision(order("2024-06-01"))))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void careThatEndedDoesNotGoOnTheSameDay() {
        CaseFileBuilder goesOn = child().addEpisode(ended(ReasonEpisodeCeased.HOME_PLANNED))
                .addEpisode(starts("2024-06-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                        .build());
        CaseFileBuilder startsAgain = child().addEpisode(ended(ReasonEpisodeCeased.HOME_PLANNED))
                .addEpisode(starts("2024-06-01").build());
        assertThat(outcome("CASE-09", goesOn)).isEqualTo(BREACHED);
        assertThat(outcome("CASE-09", startsAgain)).isEqualTo(SATISFIED);
        assertThat(outcome("CASE-09", child())).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theLastOfTwoEpisodesWithoutANightEndsCare() {
        EpisodeBuilder moved = starts("2024-06-01")
                .ceased(day("2024-06-01"))
                .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER);
        Episode goesOn =
                moved.reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON).build();
        Episode ends = moved.reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                .placementType(PlacementType.CHILDRENS_HOME)
                .build();
        Episode lasts = starts("2024-06-01")
                .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                .build();
        CaseFileBuilder file = child().addEpisode(ended(ReasonEpisodeCeased.CARE_GOES_ON));
        assertThat(outcome("CASE-09", file.addEpisode(ends).addEpisode(goesOn))).isEqualTo(SATISFIED);
        assertThat(outcome("CASE-09", file.addEpisode(lasts))).isEqualTo(BREACHED);
    }

    @Test
    void careThatGoesOnHasANextEpisode() {
        assertThat(outcome("CASE-10", child().addEpisode(ended(ReasonEpisodeCeased.CARE_GOES_ON))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-10", inCare("2024-06-01"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aDeathIsOnTheDayTheEpisodeEnded() {
        CaseFileBuilder file = child().addEpisode(ended(ReasonEpisodeCeased.DIED));
        assertThat(outcome("CASE-11", file)).isEqualTo(NOT_DETERMINABLE);
        assertThat(outcome("CASE-11", file.died(day("2024-06-01")))).isEqualTo(SATISFIED);
        assertThat(outcome("CASE-11", file.died(day("2024-05-31")))).isEqualTo(BREACHED);
        assertThat(outcome("CASE-11", inCare("2024-06-01"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void onlyAdultsStayPut() {
        assertThat(outcome("CASE-12", born("2006-06-01").addEpisode(ended(ReasonEpisodeCeased.STAYED_WITH_CARERS))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("CASE-12", born("2006-06-02").addEpisode(ended(ReasonEpisodeCeased.STAYED_WITH_CARERS))))
                .isEqualTo(BREACHED);
        assertThat(outcome("CASE-12", child().addEpisode(ended(ReasonEpisodeCeased.STAYED_WITH_CARERS))))
                .isEqualTo(NOT_DETERMINABLE);
        assertThat(outcome("CASE-12", inCare("2024-06-01"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void anUnaccompaniedAsylumSeekingChildIsOneUpTo18() {
        assertThat(outcome("LAC-12/flag", seeker("2024-06-01").born(day("2006-06-01"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("LAC-12/flag", seeker("2024-06-02").born(day("2006-06-01"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("LAC-12/flag", seeker("2024-06-02"))).isEqualTo(NOT_DETERMINABLE);
        assertThat(outcome("LAC-12/flag", born("2006-06-01"))).isEqualTo(NOT_APPLICABLE);
    }

    private static CaseFileBuilder seeker(String until) {
        return child().addImmigration(new ImmigrationStatus("UASC", DateRange.of(day("2023-01-01"), day(until))));
    }

    private static CaseFileBuilder inCare(String until) {
        return file(BORN, "V2/U6 2024-01-01 " + until);
    }

    private static Outcome reviewed(CaseFileBuilder file, String day) {
        return outcome("CASE-06", file.addReview(Review.held(day(day))));
    }

    private static Episode ended(ReasonEpisodeCeased reason) {
        EpisodeBuilder episode = starts("2024-01-01").ceased(day("2024-06-01"));
        return episode.reasonEpisodeCeased(reason).build();
    }

    private static PermanenceDecision order(String day) {
        return PermanenceDecision.builder().permanenceOrder(day(day)).build();
    }

    private static PermanenceDecision placed(String placed, String order) {
        return PermanenceDecision.builder()
                .placedForAdoption(day(placed))
                .permanenceOrder(day(order))
                .build();
    }
}
