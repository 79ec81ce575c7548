package org.corporateparenting.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final String HOUSEHOLDS = "household,status,from,to,area";
    private static final String APPROVALS = "household,from,carer,type,to,max_children,max_if_siblings,youngest,oldest";
    private static final String CHILDREN = "household,child,from,carer,to,sibling_group";

    @TempDir
    private Path folder;

    @Test
    void idsAreStable() {
        assertThat(Arrays.stream(HouseholdRule.values()).map(rule -> rule.id() + " " + rule.severity()))
                .containsExactly("CPH-01 ERROR", "CPH-02 ERROR", "CPH-03 INTEGRITY", "CPH-04 ERROR", "CPH-05 QUERY");
        assertThat(HouseholdRule.values())
                .extracting(HouseholdRule::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void everythingOfAHouseholdIsRead() {
        table("cp_households", HOUSEHOLDS, "H7,approved,2024-02-01,2024-03-01,940", "H7,on_hold,2024-03-01,,");
        table("cp_household_approvals", APPROVALS, "H7,2024-02-01,X,mainstream_short_term,,2,3,5,11");
        table("cp_household_reviews", "household,review,carer,panel", "H7,2024-03-01,,2024-03-01");
        table("cp_household_children", CHILDREN, "H7,C1,2024-02-01,X,2024-03-01,A", "H7,C2,2024-02-01,,,");
        table("cp_exemptions", "household,child,from,to,authority,conditions", "H7,C1,2024-02-01,,940,own bedrooms");
        table(
                "cp_household_determinations",
                "household,kind,letter,agreed,represented,review_applied,notified,papers_sent",
                "H7,change_of_terms,2024-02-01,2024-03-01,,,,");
        Parsed<ImmutableList<FosteringHousehold>> read = read();
        assertThat(read.findings()).isEmpty();
        FosteringHousehold household = read.value().get(0);
        assertThat(household)
                .isEqualTo(FosteringHousehold.builder()
                        .id(HouseholdId.of("H7"))
                        .area(AuthorityCode.of("940"))
                        .addStatus(
                                new HouseholdStatusPeriod(FosteringHouseholdStatus.APPROVED, DateRange.of(DAY, LATER)))
                        .addStatus(new HouseholdStatusPeriod(
                                FosteringHouseholdStatus.ON_HOLD, DateRange.startingOn(LATER)))
                        .addCarer(FosterCarer.of("X"))
                        .addApproval(FosterCarerApproval.builder()
                                .carer("X")
                                .type(FosterApprovalType.MAINSTREAM_SHORT_TERM)
                                .range(DateRange.startingOn(DAY))
                                .terms(TermsOfApproval.builder()
                                        .children(2)
                                        .childrenIfSiblings(3)
                                        .youngest(5)
                                        .oldest(11)
                                        .build())
                                .build())
                        .addReview(
                                CarerReview.builder().held(LATER).panel(LATER).build())
                        .addChild(FosteredChild.builder()
                                .child(ChildId.of("C1"))
                                .range(DateRange.of(DAY, LATER))
                                .addCarer("X")
                                .siblingGroup("A")
                                .build())
                        .addChild(FosteredChild.builder()
                                .child(ChildId.of("C2"))
                                .range(DateRange.startingOn(DAY))
                                .build())
                        .addExemption(FosteringExemption.builder()
                                .range(DateRange.startingOn(DAY))
                                .addChild(ChildId.of("C1"))
                                .authority(AuthorityCode.of("940"))
                                .conditions("own bedrooms")
                                .build())
                        .addDetermination(FosteringDetermination.builder()
                                .kind(DeterminationKind.CHANGE_OF_TERMS)
                                .letter(DAY)
                                .agreed(LATER)
                                .build())
                        .build());
        assertThat(household.toString()).isEqualTo("FosteringHousehold[H7]");
        assertThat(household.exemptions().toString()).doesNotContain("bedrooms");
        assertThat(household.statusOn(DAY)).contains(FosteringHouseholdStatus.APPROVED);
        assertThat(household.statusOn(LATER)).contains(FosteringHouseholdStatus.ON_HOLD);
        assertThat(household.statusOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatIsAbsentOrLacksAColumnIsNotSupplied() {
        table("cp_household_approvals", APPROVALS, "H7,2024-02-01,,,,,,,");
        table("cp_household_reviews", "household,review,carer", "H7,2024-03-01,");
        FosteringHousehold household = read().value().get(0);
        assertThat(household.isSupplied(HouseholdFact.APPROVAL)).isTrue();
        assertThat(household.notSupplied())
                .containsExactlyInAnyOrder(
                        HouseholdFact.REVIEW,
                        HouseholdFact.CHILD,
                        HouseholdFact.EXEMPTION,
                        HouseholdFact.DETERMINATION);
        assertThat(household.approvals()).extracting(FosterCarerApproval::terms).containsExactly(Optional.empty());
    }

    @Test
    void badRowsAreLeftOutAndSaid() {
        table(
                "cp_households",
                HOUSEHOLDS,
                "H7,approved,2024-02-01,,",
                ",approved,2024-02-01,,",
                "H8,open,2024-02-01,,");
        table(
                "cp_household_children",
                CHILDREN,
                "H7,C1,2024-02-01,,2024-01-31,",
                "H7,C2,2024-02-01,,,A",
                "H7,C2,2024-02-01,,,A",
                "H7,C2,2024-02-01,,,B",
                "H9,C3,2024-02-01,,,",
                "H9,C4,2024-02-01,,,");
        Parsed<ImmutableList<FosteringHousehold>> read = read();
        assertThat(read.value()).extracting(household -> household.id().text()).containsExactly("H7", "H9");
        assertThat(read.findings())
                .extracting(finding -> finding.rule() + " " + finding.location())
                .containsExactly(
                        "CPH-02 cp_household_children row 1 (from, to)",
                        "CPH-03 cp_household_children row 3",
                        "CPH-04 cp_household_children row 4",
                        "CPH-05 cp_household_children row 5 (household)",
                        "CPH-01 cp_households row 2 (household)",
                        "CPH-01 cp_households row 3 (status)");
        assertThat(read.findings().stream().map(Finding::message))
                .contains(
                        "to is before from; the row is left out",
                        "the row repeats row 2; it is used once",
                        "the row says something else than row 2 of the same thing; row 2 is used",
                        "the household is not among the households; one is made of its rows",
                        "status holds nothing that can be used; the row is left out");
    }

    @Test
    void settingsAreRead() {
        table("cp_childrens_homes", "urn,from,to", "SC1,2020-01-01,2022-01-01", "SC1,2023-01-01,");
        table(
                "cp_supported_accommodation",
                "urn,applied,accepted,registered,refused,closed",
                "2700001,2023-05-01,2023-10-27,2024-02-01,,");
        Parsed<KnownSettings> read = KnownSettings.read(tables());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().toString()).isEqualTo("KnownSettings[1 homes, 1 providers]");
        assertThat(read.value().home("SC1")).hasValueSatisfying(home -> {
            assertThat(home.isRegisteredOn(LocalDate.of(2021, 12, 31))).isTrue();
            assertThat(home.isRegisteredOn(LocalDate.of(2022, 1, 1))).isFalse();
            assertThat(home.isRegisteredOn(LocalDate.of(2023, 1, 1))).isTrue();
        });
        assertThat(read.value().provider("2700001"))
                .hasValueSatisfying(provider ->
                        assertThat(provider.statusOn(DAY)).isEqualTo(RegistrationApplicationStatus.REGISTERED));
        assertThat(read.value().provider("SC1")).isEmpty();
        assertThat(KnownSettings.none().home("SC1")).isEmpty();
    }

    private Parsed<ImmutableList<FosteringHousehold>> read() {
        return Households.read(tables());
    }

    private TableSet tables() {
        return TableReader.of(Iterables.concat(Households.definitions(), KnownSettings.definitions()))
                .readFolder(folder)
                .value();
    }

    private void table(String name, String header, String... rows) {
        try {
            Files.write(
                    folder.resolve(name + ".csv"),
                    Stream.concat(Stream.of(header), List.of(rows).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
