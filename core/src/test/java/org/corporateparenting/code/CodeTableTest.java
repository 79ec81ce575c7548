package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every set against {@code codes.csv}, the list of all codes with their constants, years and confidence, so that a code
 * dropped, added, renamed or moved to other years fails here.
 */
class CodeTableTest {

    /** One enum: what its codes are called, its set, and its two ways in. */
    private record Checked(
            String type,
            String name,
            CodeSet<?> set,
            Function<String, ? extends Code> of,
            Function<String, ? extends Optional<? extends Code>> tryOf) {

        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Checked> sets() {
        return Stream.of(
                new Checked(
                        "LegalStatus", "a legal status", LegalStatus.codeSet(), LegalStatus::of, LegalStatus::tryOf),
                new Checked(
                        "PlacementType",
                        "a placement type",
                        PlacementType.codeSet(),
                        PlacementType::of,
                        PlacementType::tryOf),
                new Checked(
                        "PlacementProvider",
                        "a placement provider",
                        PlacementProvider.codeSet(),
                        PlacementProvider::of,
                        PlacementProvider::tryOf),
                new Checked(
                        "ReasonForNewEpisode",
                        "a reason for a new episode",
                        ReasonForNewEpisode.codeSet(),
                        ReasonForNewEpisode::of,
                        ReasonForNewEpisode::tryOf),
                new Checked(
                        "ReasonEpisodeCeased",
                        "a reason why an episode ceased",
                        ReasonEpisodeCeased.codeSet(),
                        ReasonEpisodeCeased::of,
                        ReasonEpisodeCeased::tryOf),
                new Checked(
                        "ReasonForPlacementChange",
                        "a reason for a placement change",
                        ReasonForPlacementChange.codeSet(),
                        ReasonForPlacementChange::of,
                        ReasonForPlacementChange::tryOf),
                new Checked(
                        "CategoryOfNeed",
                        "a category of need",
                        CategoryOfNeed.codeSet(),
                        CategoryOfNeed::of,
                        CategoryOfNeed::tryOf),
                new Checked("Sex", "a sex", Sex.codeSet(), Sex::of, Sex::tryOf),
                new Checked(
                        "EthnicGroup", "an ethnic group", EthnicGroup.codeSet(), EthnicGroup::of, EthnicGroup::tryOf),
                new Checked(
                        "Participation",
                        "a participation code",
                        Participation.codeSet(),
                        Participation::of,
                        Participation::tryOf),
                new Checked(
                        "UpnUnknown",
                        "a reason for an unknown pupil number",
                        UpnUnknown.codeSet(),
                        UpnUnknown::of,
                        UpnUnknown::tryOf),
                new Checked(
                        "MissingType",
                        "a type of missing incident",
                        MissingType.codeSet(),
                        MissingType::of,
                        MissingType::tryOf),
                new Checked("InTouch", "an in-touch code", InTouch.codeSet(), InTouch::of, InTouch::tryOf),
                new Checked("Activity", "an activity", Activity.codeSet(), Activity::of, Activity::tryOf),
                new Checked(
                        "Accommodation",
                        "an accommodation code",
                        Accommodation.codeSet(),
                        Accommodation::of,
                        Accommodation::tryOf),
                new Checked(
                        "RefusedAccommodation",
                        "a refused accommodation code",
                        RefusedAccommodation.codeSet(),
                        RefusedAccommodation::of,
                        RefusedAccommodation::tryOf),
                new Checked(
                        "SdqReason",
                        "a reason for no questionnaire score",
                        SdqReason.codeSet(),
                        SdqReason::of,
                        SdqReason::tryOf),
                new Checked(
                        "NumberOfAdopters",
                        "a number of adopters",
                        NumberOfAdopters.codeSet(),
                        NumberOfAdopters::of,
                        NumberOfAdopters::tryOf),
                new Checked(
                        "AdoptersSex",
                        "a code for the sex of adopters",
                        AdoptersSex.codeSet(),
                        AdoptersSex::of,
                        AdoptersSex::tryOf),
                new Checked(
                        "AdoptersLegalStatus",
                        "a legal status of adopters",
                        AdoptersLegalStatus.codeSet(),
                        AdoptersLegalStatus::of,
                        AdoptersLegalStatus::tryOf),
                new Checked(
                        "ReasonPlacedForAdoptionCeased",
                        "a reason why an adoption plan ended",
                        ReasonPlacedForAdoptionCeased.codeSet(),
                        ReasonPlacedForAdoptionCeased::of,
                        ReasonPlacedForAdoptionCeased::tryOf),
                new Checked(
                        "PreviousPermanence",
                        "a previous permanence option",
                        PreviousPermanence.codeSet(),
                        PreviousPermanence::of,
                        PreviousPermanence::tryOf),
                new Checked(
                        "SocialWorkerChangeReason",
                        "a reason for a change of social worker",
                        SocialWorkerChangeReason.codeSet(),
                        SocialWorkerChangeReason::of,
                        SocialWorkerChangeReason::tryOf),
                new Checked(
                        "SocialWorkerIdPrefix",
                        "a prefix of a social worker id",
                        SocialWorkerIdPrefix.codeSet(),
                        SocialWorkerIdPrefix::of,
                        SocialWorkerIdPrefix::tryOf),
                new Checked(
                        "PlacementLocation",
                        "a placement location",
                        PlacementLocation.codeSet(),
                        PlacementLocation::of,
                        PlacementLocation::tryOf),
                new Checked(
                        "OtherPermanenceAuthority",
                        "a mark in place of an authority of the earlier order",
                        OtherPermanenceAuthority.codeSet(),
                        OtherPermanenceAuthority::of,
                        OtherPermanenceAuthority::tryOf),
                new Checked(
                        "OtherPlacementAuthority",
                        "a mark in place of an authority of the placement",
                        OtherPlacementAuthority.codeSet(),
                        OtherPlacementAuthority::of,
                        OtherPlacementAuthority::tryOf),
                new Checked(
                        "OtherProviderReference",
                        "a mark in place of a provider reference",
                        OtherProviderReference.codeSet(),
                        OtherProviderReference::of,
                        OtherProviderReference::tryOf),
                new Checked(
                        "OtherDistance",
                        "a mark in place of a distance",
                        OtherDistance.codeSet(),
                        OtherDistance::of,
                        OtherDistance::tryOf),
                new Checked(
                        "PermanenceDateMask",
                        "a mask of a partly known date",
                        PermanenceDateMask.codeSet(),
                        PermanenceDateMask::of,
                        PermanenceDateMask::tryOf),
                new Checked("Flag", "a flag", Flag.codeSet(), Flag::of, Flag::tryOf));
    }

    @Test
    void tableAndSetsNameTheSameTypes() throws IOException {
        assertThat(sets().map(Checked::type)).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void setIsExactlyWhatTheTableLists(Checked checked) throws IOException {
        List<String> actual =
                checked.set().members().stream().map(CodeTableTest::line).toList();
        assertThat(actual).isEqualTo(linesOf(checked));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyCodeLeadsToItsConstant(Checked checked) {
        for (Code member : checked.set().members()) {
            assertThat(checked.of().apply(member.code())).isSameAs(member);
            assertThat(checked.tryOf().apply(member.code()).orElseThrow()).isSameAs(member);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void unknownCodeIsRefusedWithTheListOfThoseAllowed(Checked checked) throws IOException {
        String allowed = linesOf(checked).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.joining(", "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.of().apply("??"))
                .withMessage("'??' is not " + checked.name() + "; it must be one of " + allowed);
        assertThat(checked.tryOf().apply("??")).isEmpty();
        assertThat(checked.set().name()).isEqualTo(checked.name());
        assertThat(checked.set()).hasToString(checked.name() + ": " + allowed);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void codesAreComparedExactly(Checked checked) {
        for (String code : checked.set().codes()) {
            assertThat(checked.tryOf().apply(" " + code)).isEmpty();
            assertThat(checked.tryOf().apply(code + " ")).isEmpty();
            assertThat(checked.tryOf().apply("")).isEmpty();
            boolean hasLetter = code.chars().anyMatch(Character::isLetter);
            assertThat(checked.tryOf().apply(lowerCase(code)).isPresent()).isEqualTo(!hasLetter);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> checked.tryOf().apply(null))
                .withMessage("code");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void validityHoldsOnBothSidesOfItsBorders(Checked checked) {
        for (Code member : checked.set().members()) {
            Optional<Integer> first = member.validity().firstYearEnding();
            Optional<Integer> last = member.validity().lastYearEnding();
            first.ifPresent(year -> assertThat(List.of(member.isValidIn(year - 1), member.isValidIn(year)))
                    .as(member.code())
                    .containsExactly(false, true));
            last.ifPresent(year -> assertThat(List.of(member.isValidIn(year), member.isValidIn(year + 1)))
                    .as(member.code())
                    .containsExactly(true, false));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void listOfAYearIsWhatTheTableHasForIt(Checked checked) throws IOException {
        for (int year = 2010; year <= 2030; year++) {
            int asked = year;
            List<String> expected = linesOf(checked).stream()
                    .filter(line -> isInYear(line.split(",", -1), asked))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
            assertThat(checked.set().validIn(year).stream().map(Code::code))
                    .as("%s in %d", checked.type(), year)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static boolean isInYear(String[] cells, int year) {
        return (cells[2].isEmpty() || Integer.parseInt(cells[2]) <= year)
                && (cells[3].isEmpty() || year <= Integer.parseInt(cells[3]));
    }

    private static String lowerCase(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static String line(Code code) {
        return String.join(
                ",",
                code.code(),
                ((Enum<?>) code).name(),
                code.validity().firstYearEnding().map(String::valueOf).orElse(""),
                code.validity().lastYearEnding().map(String::valueOf).orElse(""),
                code.confidence().name());
    }

    private static List<String> linesOf(Checked checked) throws IOException {
        return requireNonNull(table().get(checked.type()), checked.type());
    }

    private static Map<String, List<String>> table() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(CodeTableTest.class.getResourceAsStream("codes.csv"), "codes.csv"),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            LinkedHashMap::new,
                            Collectors.mapping(cells -> cells[1], Collectors.toList())));
        }
    }
}
