package org.corporateparenting.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.time.LeapDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InterpretationTest {

    /** What a policy of each name sets; a policy that is not here makes a test below fail. */
    private static final ImmutableMap<String, Function<Interpretation, Enum<?>>> READING =
            ImmutableMap.<String, Function<Interpretation, Enum<?>>>builder()
                    .put("leap-day", Interpretation::leapDay)
                    .put("at-least-weekly", Interpretation::atLeastWeekly)
                    .put("straddling-interval", Interpretation::straddlingInterval)
                    .put("weekly-visits-end", Interpretation::weeklyVisitsEnd)
                    .put("emergency-placement-end", Interpretation::emergencyPlacementEnd)
                    .put("twenty-working-days", Interpretation::twentyWorkingDays)
                    .put("director-approval", Interpretation::directorApproval)
                    .put("fifth-birthday", Interpretation::fifthBirthday)
                    .put("adopter-comments", Interpretation::adopterComments)
                    .put("care-begun-before-fourteen", Interpretation::careBegunBeforeFourteen)
                    .put("fostering-limit", Interpretation::fosteringLimitCounting)
                    .put("exemption-names", Interpretation::exemptionNames)
                    .buildOrThrow();

    @Test
    void theStandardReadingsAreTheDefaults() {
        Interpretation standard = Interpretation.standard();
        assertThat(standard.leapDay()).isEqualTo(LeapDay.FIRST_OF_MARCH);
        assertThat(standard.atLeastWeekly()).isEqualTo(AtLeastWeekly.SEVEN_DAYS);
        assertThat(standard.straddlingInterval()).isEqualTo(StraddlingInterval.YEAR_IN_WHICH_IT_BEGAN);
        assertThat(standard.weeklyVisitsEnd()).isEqualTo(WeeklyVisitsEnd.FIRST_REVIEW_OF_THE_ARRANGEMENT);
        assertThat(standard.emergencyPlacementEnd()).isEqualTo(EmergencyPlacementEnd.NEXT_WORKING_DAY);
        assertThat(standard.twentyWorkingDays()).isEqualTo(TwentyWorkingDays.REACHED);
        assertThat(standard.directorApproval()).isEqualTo(DirectorApproval.WHATEVER_THE_PERIOD);
        assertThat(standard.fifthBirthday()).isEqualTo(FifthBirthday.STRICT);
        assertThat(standard.adopterComments()).isEqualTo(AdopterComments.BEGINNING_WITH_THE_DAY);
        assertThat(standard.fosteringLimitCounting()).isEqualTo(FosteringLimitCounting.PER_PERSON);
        assertThat(standard.exemptionNames()).isEqualTo(ExemptionNames.EVERY_CHILD);
        assertThat(standard).isEqualTo(Interpretation.builder().build());
    }

    @Test
    void policiesAreListedInAStableOrder() {
        assertThat(Interpretation.policies())
                .extracting(Policy::name)
                .containsExactly(
                        "leap-day",
                        "at-least-weekly",
                        "straddling-interval",
                        "weekly-visits-end",
                        "emergency-placement-end",
                        "twenty-working-days",
                        "director-approval",
                        "fifth-birthday",
                        "adopter-comments",
                        "care-begun-before-fourteen",
                        "fostering-limit",
                        "exemption-names");
        assertThat(Interpretation.policies())
                .extracting(Policy::provision)
                .containsExactly(
                        "TIME-10",
                        "TIME-12",
                        "VIS-04",
                        "VIS-06",
                        "PLC-06",
                        "CEASE-01",
                        "CEASE-01",
                        "HLT-04",
                        "ADO-05",
                        "CL-02",
                        "FOS-05",
                        "FOS-02");
        assertThat(Interpretation.policies())
                .allSatisfy(policy -> assertThat(policy.question()).endsWith("?"));
    }

    @Test
    void theFirstChoiceOfEveryPolicyIsItsDefault() {
        assertThat(Interpretation.policies())
                .allSatisfy(policy -> assertThat(reading(Interpretation.standard(), policy.name()))
                        .isEqualTo(policy.choices().get(0)));
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void aChoiceSetsItsPolicyAndNoOther(String policy, String choice) {
        Interpretation chosen = Interpretation.standard().with(policy, choice);
        assertThat(reading(chosen, policy)).isEqualTo(choice);
        for (Policy other : Interpretation.policies()) {
            if (!other.name().equals(policy)) {
                assertThat(reading(chosen, other.name()))
                        .isEqualTo(other.choices().get(0));
            }
        }
    }

    @Test
    void choicesAddUp() {
        Interpretation chosen = Interpretation.standard()
                .with("leap-day", "TWENTY_EIGHTH_OF_FEBRUARY")
                .with("at-least-weekly", "CALENDAR_WEEK");
        assertThat(chosen)
                .isEqualTo(Interpretation.builder()
                        .leapDay(LeapDay.TWENTY_EIGHTH_OF_FEBRUARY)
                        .atLeastWeekly(AtLeastWeekly.CALENDAR_WEEK)
                        .build());
    }

    @Test
    void anUnknownPolicyIsRefusedAndTheKnownOnesAreListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interpretation.standard().with("leapday", "FIRST_OF_MARCH"))
                .withMessage("'leapday' is not a policy; there are leap-day, at-least-weekly, straddling-interval,"
                        + " weekly-visits-end, emergency-placement-end, twenty-working-days,"
                        + " director-approval, fifth-birthday, adopter-comments, care-begun-before-fourteen,"
                        + " fostering-limit, exemption-names");
    }

    @Test
    void anUnknownChoiceIsRefusedAndTheKnownOnesAreListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interpretation.standard().with("leap-day", "first_of_march"))
                .withMessage("'first_of_march' is not a choice of leap-day; there are"
                        + " FIRST_OF_MARCH, TWENTY_EIGHTH_OF_FEBRUARY");
    }

    @Test
    void aPolicyWithoutAChoiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy("leap-day", "TIME-10", "When?", ImmutableList.of("FIRST_OF_MARCH")))
                .withMessage("leap-day has 1 to choose from; a policy has at least two readings");
    }

    @Test
    void aPolicyMayHaveTwoReadings() {
        ImmutableList<String> choices = ImmutableList.of("FIRST_OF_MARCH", "TWENTY_EIGHTH_OF_FEBRUARY");
        assertThat(new Policy("leap-day", "TIME-10", "When?", choices).choices())
                .isEqualTo(choices);
    }

    private static Stream<Arguments> everyChoice() {
        return Interpretation.policies().stream()
                .flatMap(policy -> policy.choices().stream().map(choice -> Arguments.of(policy.name(), choice)));
    }

    private static String reading(Interpretation interpretation, String policy) {
        Function<Interpretation, Enum<?>> accessor = requireNonNull(READING.get(policy), policy);
        return accessor.apply(interpretation).name();
    }
}
