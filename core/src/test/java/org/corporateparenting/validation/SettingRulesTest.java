package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;
import org.corporateparenting.sufficiency.SupportedAccommodationProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingRulesTest {

    private static final SettingRules RULES = SettingRules.standard();
    private static final String URN = "2700001";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "placed on the last day of the old law,2005-09-10,2021-09-08,2021-09-09,H5,NOT_APPLICABLE",
        "placed on the first day of the new,2005-09-10,2021-09-09,2021-09-09,H5,BREACHED",
        "the last day under 16,2005-09-10,2021-09-09,2021-09-09,P2,BREACHED",
        "the sixteenth birthday,2005-09-10,2021-09-09,2021-09-10,P2,NOT_APPLICABLE",
        "born on 29 February and 16 on 1 March,2008-02-29,2024-02-01,2024-02-28,P3,BREACHED",
        "registered supported accommodation,2009-01-01,2024-05-01,2024-06-01,K3,BREACHED",
        "care home,2009-01-01,2024-05-01,2024-06-01,R1,SATISFIED",
        "hospital,2009-01-01,2024-05-01,2024-06-01,R2,SATISFIED",
        "family centre,2009-01-01,2024-05-01,2024-06-01,R3,SATISFIED",
        "school,2009-01-01,2024-05-01,2024-06-01,S1,SATISFIED",
        "children's home,2009-01-01,2024-05-01,2024-06-01,K2,NOT_APPLICABLE",
        "with a parent,2023-01-01,2024-05-01,2024-06-01,P1,NOT_APPLICABLE",
        "fostered,2009-01-01,2024-05-01,2024-06-01,U6,NOT_APPLICABLE",
        "custody,2009-01-01,2024-05-01,2024-06-01,R5,NOT_APPLICABLE",
        "a code that leaves it open,2009-01-01,2024-05-01,2024-06-01,Z1,NOT_DETERMINABLE",
        "the same at 16,2008-01-01,2024-05-01,2024-06-01,Z1,NOT_APPLICABLE",
    })
    void underSixteenOnlyTheClosedList(
            String hard, LocalDate born, LocalDate placed, LocalDate day, String code, Outcome expected) {
        assertThat(RULES.underSixteen(placed(born, placed, code).build(), day).kind())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the last day before registration,2023-10-27,H5,NOT_APPLICABLE",
        "semi-independent from the first,2023-10-28,H5,NOT_DETERMINABLE",
        "registered by its code,2024-05-01,K3,SATISFIED",
        "on their own,2023-10-28,P2,BREACHED",
        "where they work,2024-05-01,P3,BREACHED",
        "care home,2024-05-01,R1,SATISFIED",
        "hospital,2024-05-01,R2,SATISFIED",
        "school,2024-05-01,S1,SATISFIED",
        "children's home,2024-05-01,K2,NOT_APPLICABLE",
        "a code that leaves it open,2024-05-01,Z1,NOT_DETERMINABLE",
    })
    void atSixteenAndSeventeenOnlyWhereTheProviderIsRegistered(
            String hard, LocalDate placed, String code, Outcome expected) {
        CaseFile file = placed(LocalDate.of(2007, 1, 1), placed, code).build();
        assertThat(RULES.sixteenOrSeventeen(file, KnownSettings.none(), LocalDate.of(2024, 6, 1))
                        .kind())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fifteen,2008-06-02,NOT_APPLICABLE",
        "sixteen today,2008-06-01,BREACHED",
        "the last day of seventeen,2006-06-02,BREACHED",
        "eighteen today,2006-06-01,NOT_APPLICABLE",
    })
    void concernsThoseOfSixteenAndSeventeen(String hard, LocalDate born, Outcome expected) {
        CaseFile file = placed(born, LocalDate.of(2024, 5, 1), "P3").build();
        assertThat(RULES.sixteenOrSeventeen(file, KnownSettings.none(), LocalDate.of(2024, 6, 1))
                        .kind())
                .isEqualTo(expected);
    }

    @Test
    void theRegisterDecidesWhereTheProviderIsKnown() {
        LocalDate day = LocalDate.of(2023, 11, 1);
        SupportedAccommodationProviderBuilder applied =
                provider().applied(LocalDate.of(2023, 5, 1)).accepted(LocalDate.of(2023, 10, 27));
        assertThat(at(applied.build(), "H5", day).kind()).isEqualTo(Outcome.SATISFIED);
        assertThat(at(applied.accepted(LocalDate.of(2023, 10, 28)).build(), "H5", day)
                        .kind())
                .isEqualTo(Outcome.BREACHED);
        assertThat(at(provider().build(), "K3", LocalDate.of(2024, 5, 1)).kind())
                .isEqualTo(Outcome.BREACHED);
        assertThat(at(provider().registered(day).build(), "H5", day).kind()).isEqualTo(Outcome.SATISFIED);
        RuleOutcome refused = at(
                applied.accepted(LocalDate.of(2023, 10, 27))
                        .refused(LocalDate.of(2023, 10, 31))
                        .build(),
                "H5",
                day);
        assertThat(findings(refused)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().text()).isEqualTo("PLC-10");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .isEqualTo(
                            "a young person of 16 or 17 was placed on 2023-11-01 in a setting that was UNREGISTERED and"
                                    + " is no excepted accommodation, code H5 on 2023-11-01");
        });
    }

    @Test
    void aRecordedSettingSettlesAnOpenCode() {
        LocalDate placed = LocalDate.of(2024, 5, 1);
        LocalDate day = LocalDate.of(2024, 6, 1);
        CaseFileBuilder young = placed(LocalDate.of(2009, 1, 1), placed, "Z1");
        assertThat(missing(RULES.underSixteen(young.build(), day)))
                .containsExactly("in what kind of setting (Z1) the child was placed on 2024-05-01");
        CaseFile holiday = young.addSetting(SettingOfPlacement.builder()
                        .placed(placed)
                        .setting(SettingKind.HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN)
                        .build())
                .build();
        assertThat(RULES.underSixteen(holiday, day).kind()).isEqualTo(Outcome.SATISFIED);
        CaseFile college = placed(LocalDate.of(2007, 1, 1), placed, "Z1")
                .addSetting(SettingOfPlacement.builder()
                        .placed(placed)
                        .setting(SettingKind.FURTHER_EDUCATION)
                        .build())
                .build();
        assertThat(RULES.sixteenOrSeventeen(college, KnownSettings.none(), day).kind())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whatTheHighCourtAuthorisedIsReportedAsSuch() {
        LocalDate placed = LocalDate.of(2024, 5, 1);
        CaseFile file = placed(LocalDate.of(2009, 1, 1), placed, "H5")
                .addSetting(SettingOfPlacement.builder()
                        .placed(placed)
                        .courtAuthorised(LocalDate.of(2024, 5, 10))
                        .build())
                .build();
        assertThat(findings(RULES.underSixteen(file, LocalDate.of(2024, 5, 9))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(findings(RULES.underSixteen(file, LocalDate.of(2024, 5, 10))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                    assertThat(finding.message())
                            .isEqualTo(
                                    "a child under 16 lives in a setting in which regulation 27A allows none to be placed, code H5"
                                            + " on 2024-05-10; the High Court authorised it, which the regulation does not");
                    assertThat(finding.location().child()).contains("C17");
                });
    }

    @Test
    void factsNotKnownAreNamedOnlyIfTheyMatter() {
        LocalDate placed = LocalDate.of(2024, 5, 1);
        LocalDate day = LocalDate.of(2024, 6, 1);
        CaseFileBuilder ageless = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(episode(placed, "P3").build());
        assertThat(missing(RULES.underSixteen(ageless.build(), day)))
                .containsExactly("whether the child is under 16 on 2024-06-01");
        CaseFile fine = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(episode(placed, "R1").build())
                .build();
        assertThat(RULES.underSixteen(fine, day).kind()).isEqualTo(Outcome.SATISFIED);
        CaseFile since = CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(LocalDate.of(2009, 1, 1))
                .addEpisode(episode(placed, "H5")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .build())
                .build();
        assertThat(missing(RULES.underSixteen(since, day)))
                .containsExactly("the day on which the placement of 2024-05-01 began");
    }

    @Test
    void whoIsNotLookedAfterIsNotJudged() {
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(LocalDate.of(2009, 1, 1))
                .build();
        assertThat(RULES.underSixteen(file, LocalDate.of(2024, 6, 1)))
                .isEqualTo(new RuleOutcome.NotApplicable("the child is not looked after on 2024-06-01"));
    }

    @Test
    void supportedAccommodationIsForSixteenAndSeventeen() {
        LocalDate placed = LocalDate.of(2024, 5, 1);
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(RULES.resident(placed(LocalDate.of(2008, 6, 1), placed, "K3").build(), day)
                        .kind())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(RULES.resident(placed(LocalDate.of(2008, 6, 2), placed, "K3").build(), day)
                        .kind())
                .isEqualTo(Outcome.BREACHED);
        assertThat(RULES.resident(placed(LocalDate.of(2008, 6, 2), placed, "R1").build(), day)
                        .kind())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        CaseFile early =
                placed(LocalDate.of(2008, 6, 2), LocalDate.of(2023, 1, 1), "H5").build();
        assertThat(RULES.resident(early, LocalDate.of(2023, 10, 27)).kind()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(RULES.resident(early, LocalDate.of(2023, 10, 28)).kind()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void providersMustBeRegisteredOrAcceptedInTime() {
        SupportedAccommodationProvider inTime =
                provider().accepted(LocalDate.of(2023, 10, 27)).build();
        SupportedAccommodationProvider late =
                provider().accepted(LocalDate.of(2023, 10, 28)).build();
        LocalDate last = LocalDate.of(2023, 10, 27);
        assertThat(RULES.provider(late, last).kind()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(RULES.provider(inTime, last.plusDays(1)).kind()).isEqualTo(Outcome.SATISFIED);
        assertThat(findings(RULES.provider(late, last.plusDays(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "provider 2700001 is not registered on 2023-10-28 and has no complete application, accepted"
                                        + " before 2023-10-28, still to be decided"));
        SupportedAccommodationProvider closed = provider().closed(last).build();
        assertThat(RULES.provider(closed, last.plusDays(1)).kind()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theProviderOfThePlacementIsLookedUpInTheRegister() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(
                        episode(LocalDate.of(2024, 5, 1), "K3").ofstedUrn(URN).build())
                .build();
        KnownSettings registered = register(provider().registered(day).build());
        KnownSettings late = register(provider().registered(day.plusDays(1)).build());
        assertThat(RULES.providerOf(file, registered, day)).isEqualTo(new RuleOutcome.Satisfied());
        assertThat(findings(RULES.providerOf(file, late, day)))
                .extracting(finding -> finding.rule().text())
                .containsExactly("SAC-01");
        assertThat(missing(RULES.providerOf(file, KnownSettings.none(), day)))
                .containsExactly("the entry, in the register of supported accommodation, of the provider of the"
                        + " placement of 2024-05-01");
        CheckedCase checked = CaseFileRules.standard().withSettings(late).check(file, day);
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().child()).contains("C17");
            assertThat(finding.location().table()).contains("cp_supported_accommodation");
        });
        assertThat(CaseFileRules.standard()
                        .withSettings(registered)
                        .check(file, day)
                        .findings())
                .isEmpty();
    }

    @Test
    void theRegisterIsNamedWhereItDecides() {
        CaseFile file = placed(LocalDate.of(2007, 1, 1), LocalDate.of(2023, 10, 28), "H5")
                .build();
        assertThat(missing(RULES.sixteenOrSeventeen(file, KnownSettings.none(), LocalDate.of(2024, 6, 1))))
                .containsExactly("the entry, in the register of supported accommodation, of the provider of the"
                        + " placement of 2023-10-28");
    }

    private static KnownSettings register(SupportedAccommodationProvider provider) {
        return KnownSettings.of(List.of(), List.of(provider));
    }

    @Test
    void twentyNinthOfFebruaryIsReadAsChosen() {
        CaseFile file = placed(LocalDate.of(2008, 2, 29), LocalDate.of(2025, 1, 1), "P3")
                .build();
        LocalDate day = LocalDate.of(2026, 2, 28);
        Interpretation other = Interpretation.standard().with("leap-day", "TWENTY_EIGHTH_OF_FEBRUARY");
        assertThat(RULES.sixteenOrSeventeen(file, KnownSettings.none(), day).kind())
                .isEqualTo(Outcome.BREACHED);
        assertThat(RULES.with(other)
                        .sixteenOrSeventeen(file, KnownSettings.none(), day)
                        .kind())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static RuleOutcome at(SupportedAccommodationProvider provider, String code, LocalDate placed) {
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(LocalDate.of(2007, 1, 1))
                .addEpisode(episode(placed, code).ofstedUrn(URN).build())
                .build();
        return RULES.sixteenOrSeventeen(file, KnownSettings.of(List.of(), List.of(provider)), placed);
    }

    private static SupportedAccommodationProviderBuilder provider() {
        return SupportedAccommodationProvider.builder().urn(URN);
    }

    private static CaseFileBuilder placed(LocalDate born, LocalDate placed, String code) {
        return CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(born)
                .addEpisode(episode(placed, code).build());
    }

    private static EpisodeBuilder episode(LocalDate from, String code) {
        return Episode.builder()
                .commenced(from)
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .placementType(PlacementType.of(code));
    }

    private static ImmutableList<Finding> findings(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.Breached.class);
        return ((RuleOutcome.Breached) outcome).findings();
    }

    private static ImmutableList<String> missing(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.NotDeterminable.class);
        return ((RuleOutcome.NotDeterminable) outcome).missing();
    }
}
