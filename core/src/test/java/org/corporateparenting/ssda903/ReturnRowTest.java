package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.OtherPermanenceAuthority;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.code.Sex;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnRowTest {

    private static final LocalDate BORN_0017 = LocalDate.of(2011, 2, 14);
    private static final LocalDate BORN_0018 = LocalDate.of(2014, 9, 3);
    private static final LocalDate BORN_0019 = LocalDate.of(2007, 6, 20);

    private final Ssda903Return sample =
            Ssda903Return.read(Returns.sample("2025-26")).value();

    private ReturnedChild child(String key) {
        return sample.child(ChildId.of(key)).orElseThrow();
    }

    @Test
    void headerSaysWhoTheChildIs() {
        HeaderRow row = child("0019").headers().get(0);

        assertThat(row.born()).contains(BORN_0019);
        assertThat(row.sex()).contains(Sex.FEMALE);
        assertThat(row.ethnicGroup()).contains(EthnicGroup.of("BAFR"));
        assertThat(row.pupilNumber()).contains("A123456789013");
        assertThat(row.pupilNumberUnknown()).isEmpty();
        assertThat(row.isMother()).contains(true);
        assertThat(row.firstChildBorn()).contains(LocalDate.of(2025, 10, 19));
        assertThat(row.isAsylumSeeker()).isEmpty();
        assertThat(row.recorded().get(ReturnColumns.UASC).kind()).isEqualTo(CellKind.NOT_SUPPLIED);
        assertThat(child("0018").headers().get(0).pupilNumberUnknown()).contains(UpnUnknown.of("UN3"));
        assertThat(row).hasToString("Header row 3");
    }

    @Test
    void episodeIsReadWhole() {
        EpisodeRow row = child("0017").episodes().get(0);

        assertThat(row.commenced()).contains(LocalDate.of(2024, 11, 20));
        assertThat(row.reasonForNewEpisode()).contains(ReasonForNewEpisode.PLACEMENT_AND_CARER);
        assertThat(row.legalStatus()).contains(LegalStatus.of("V2"));
        assertThat(row.categoryOfNeed()).contains(CategoryOfNeed.of("N5"));
        assertThat(row.placementType()).contains(PlacementType.of("U4"));
        assertThat(row.placementProvider()).contains(PlacementProvider.of("PR1"));
        assertThat(row.ceased()).contains(LocalDate.of(2025, 7, 14));
        assertThat(row.reasonEpisodeCeased()).contains(ReasonEpisodeCeased.of("E4A"));
        assertThat(row.reasonForPlacementChange()).isEmpty();
        assertThat(row.homePostcode()).contains("ZZ9 9ZZ");
        assertThat(row.placementPostcode()).contains("ZZ2 2ZZ");
        assertThat(row.ofstedUrn()).contains("0000002");
        assertThat(row.placementAuthority()).contains("940");
        assertThat(row.placementLocation()).contains(PlacementLocation.of("IN"));
        assertThat(row.placementDistance()).contains(new BigDecimal("3.4"));
        assertThat(Ssda903Return.read(Returns.sample("2024-25"))
                        .value()
                        .children()
                        .get(0)
                        .episodes()
                        .get(0)
                        .reasonForPlacementChange())
                .contains(ReasonForPlacementChange.of("CARPL"));
    }

    @Test
    void reviewAndMissingIncidentAreReadWhole() {
        ReviewRow review = child("0017").reviews().get(0);
        assertThat(review.born()).contains(BORN_0017);
        assertThat(review.held()).contains(LocalDate.of(2025, 6, 2));
        assertThat(review.participation()).contains(Participation.ATTENDED_AND_SPOKE);

        MissingRow missing = child("0017").missing().get(0);
        assertThat(missing.born()).contains(BORN_0017);
        assertThat(missing.type()).contains(MissingType.of("M"));
        assertThat(missing.from()).contains(LocalDate.of(2025, 6, 2));
        assertThat(missing.to()).contains(LocalDate.of(2025, 6, 3));
    }

    @Test
    void asylumSeekerAndCareLeaverAreReadWhole() {
        AsylumSeekerRow asylum = child("0019").asylumSeekers().get(0);
        assertThat(asylum.sex()).contains(Sex.FEMALE);
        assertThat(asylum.born()).contains(BORN_0019);
        assertThat(asylum.statusEnds()).contains(LocalDate.of(2025, 6, 20));

        CareLeaverRow leaver = child("0019").careLeavers().get(0);
        assertThat(leaver.born()).contains(BORN_0019);
        assertThat(leaver.inTouch()).contains(InTouch.of("YES"));
        assertThat(leaver.activity()).contains(Activity.of("F4"));
        assertThat(leaver.accommodation()).contains(Accommodation.of("U1"));
    }

    @Test
    void healthIsReadWhole() {
        HealthRow row = child("0018").health().get(0);

        assertThat(row.born()).contains(BORN_0018);
        assertThat(row.difficultiesScore()).contains(12);
        assertThat(row.noScoreReason()).isEmpty();
        assertThat(row.wasConvicted()).contains(false);
        assertThat(row.hadDevelopmentChecks()).isEmpty();
        assertThat(row.isImmunised()).contains(true);
        assertThat(row.hadTeethChecked()).contains(true);
        assertThat(row.hadHealthAssessment()).contains(false);
        assertThat(row.misusesSubstances()).contains(true);
        assertThat(row.receivedIntervention()).contains(false);
        assertThat(row.refusedIntervention()).contains(true);
    }

    @Test
    void adoptionIsReadWhole() {
        AdoptionRow adoption = child("0019").adoptions().get(0);
        assertThat(adoption.born()).contains(BORN_0019);
        assertThat(adoption.inInterestDecided()).contains(LocalDate.of(2025, 1, 11));
        assertThat(adoption.matched()).contains(LocalDate.of(2025, 4, 26));
        assertThat(adoption.isByFosterCarer()).contains(true);
        assertThat(adoption.numberOfAdopters()).contains(NumberOfAdopters.of("1"));
        assertThat(adoption.adoptersSex()).contains(AdoptersSex.of("F1"));
        assertThat(adoption.adoptersLegalStatus()).contains(AdoptersLegalStatus.of("L0"));

        AdoptionDecisionRow decision = child("0019").adoptionDecisions().get(0);
        assertThat(decision.born()).contains(BORN_0019);
        assertThat(decision.decided()).contains(LocalDate.of(2025, 1, 11));
        assertThat(decision.ceased()).contains(LocalDate.of(2025, 5, 2));
        assertThat(decision.reasonCeased()).contains(ReasonPlacedForAdoptionCeased.of("RD1"));
    }

    @Test
    void previousPermanenceIsReadAsFarAsItIsKnown() {
        PreviousPermanenceRow row = child("0018").previousPermanence().get(0);

        assertThat(row.born()).contains(BORN_0018);
        assertThat(row.previousPermanence()).contains(PreviousPermanence.of("P2"));
        assertThat(row.authority()).isEmpty();
        assertThat(row.authorityMark()).contains(OtherPermanenceAuthority.of("999"));
        assertThat(row.orderMade()).contains(PartialDate.parse("2018"));
    }

    @Test
    void socialWorkerIsReadWhole() {
        List<SocialWorkerRow> rows = child("0018").socialWorkers();

        assertThat(rows.get(0).born()).contains(BORN_0018);
        assertThat(rows.get(0).workerId()).contains("SW0000001");
        assertThat(rows.get(0).commenced()).contains(LocalDate.of(2024, 4, 1));
        assertThat(rows.get(0).ceased()).contains(LocalDate.of(2025, 2, 1));
        assertThat(rows.get(1).reason()).contains(SocialWorkerChangeReason.LEFT_ROLE);
    }

    @Test
    void deprivationOfLibertyIsReadWhole(@TempDir Path folder) {
        Ssda903Return read = Ssda903Return.read(Returns.write(
                        folder,
                        ImmutableMap.of(
                                "dolo",
                                List.of("CHILD,DOB,DOLO_START,DOLO_END", "7,14/02/2011,12/05/2026,30/07/2026"))))
                .value();

        DeprivationOfLibertyRow row =
                read.children().get(0).deprivationsOfLiberty().get(0);

        assertThat(row.born()).contains(BORN_0017);
        assertThat(row.started()).contains(LocalDate.of(2026, 5, 12));
        assertThat(row.ended()).contains(LocalDate.of(2026, 7, 30));
    }

    @Test
    void whatCannotBeReadIsEmptyAndStaysAsRecorded(@TempDir Path folder) {
        Ssda903Return read = Ssda903Return.read(Returns.write(
                        folder,
                        ImmutableMap.of(
                                "OC2",
                                List.of("CHILD,SDQ_SCORE,SDQ_REASON,CONVICTED", "7,many,SDQ9,2"),
                                "PrevPerm",
                                List.of("CHILD,LA_PERM", "7,941"))))
                .value();

        HealthRow row = read.children().get(0).health().get(0);

        assertThat(row.difficultiesScore()).isEmpty();
        assertThat(row.noScoreReason()).isEmpty();
        assertThat(row.wasConvicted()).isEmpty();
        assertThat(row.recorded().get(ReturnColumns.SDQ_SCORE).recorded()).contains("many");
        assertThat(row.recorded().get(ReturnColumns.SDQ_REASON).recorded()).contains("SDQ9");
        assertThat(SdqReason.tryOf("SDQ9")).isEmpty();
        assertThat(read.children().get(0).previousPermanence().get(0).authority())
                .map(Object::toString)
                .contains("941");
    }
}
