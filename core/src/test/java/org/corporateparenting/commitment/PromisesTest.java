package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    private static final Framework FRAMEWORK = Framework.of("Pledge 2026", "Anytown", "2026");

    @Test
    void everyPromiseOfTheDocumentsIsThereInTheirOrder() throws IOException {
        assertThat(Promises.all().list())
                .extracting(Promise::id)
                .hasSize(214)
                .containsExactlyElementsOf(lines("promise-ids.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "Corporate parenting principles, 7",
        "Care Leavers' Charter, 7",
        "Pledge to children in care and care leavers 2021, 30",
        "Pledge 2014, 11",
        "Corporate parenting strategy 2015-17: principles, 16",
        "Corporate parenting strategy 2015-17: key aims, 8",
        "Corporate parenting strategy 2015-17: child outcomes, 7",
        "Corporate parenting strategy 2015-17: outcome themes, 4",
        "Corporate parenting strategy 2021/25: priority themes, 29",
        "Sufficiency strategy 2017-21: rights, 6",
        "Sufficiency strategy 2017-21: key priorities, 41",
        "Corporate parenting board commitments, 13",
        "Children in care and care leavers action plan, 5",
        "Improvement priorities, 6",
        "Sufficiency strategy 2022-25: care principles, 7",
        "Sufficiency strategy 2022-25: priorities, 17"
    })
    void frameworksHaveAsManyPromisesAsTheirDocuments(String framework, int count) {
        assertThat(Promises.all().ofFramework(framework).list()).hasSize(count);
    }

    @Test
    void sixteenFrameworksAreKnown() {
        assertThat(Promises.all().frameworks()).hasSize(16);
    }

    @Test
    void pledgeOf2021HasSixPromisesWithTheirCriteria() {
        Promises pledge = Promises.northamptonshire2021();

        assertThat(pledge.roots().list())
                .extracting(promise -> promise.id() + " " + promise.children().size())
                .containsExactly("NN21-1 3", "NN21-2 3", "NN21-3 5", "NN21-4 4", "NN21-5 4", "NN21-6 5");
        assertThat(pledge.get("NN21-2b").source()).contains("S000:153");
    }

    @Test
    void kindsAreAsManyAsInTheDocuments() {
        ImmutableMultiset<PromiseKind> kinds =
                Promises.all().list().stream().map(Promise::kind).collect(ImmutableMultiset.toImmutableMultiset());

        assertThat(kinds.entrySet())
                .extracting(entry -> entry.getElement() + " " + entry.getCount())
                .containsExactlyInAnyOrder(
                        "PRINCIPLE 7",
                        "CHARTER_PROMISE 7",
                        "PLEDGE_PROMISE 17",
                        "PLEDGE_CRITERION 24",
                        "LOCAL_PRINCIPLE 23",
                        "AIM 8",
                        "OUTCOME 7",
                        "THEME 4",
                        "PRIORITY_THEME 4",
                        "SUCCESS_CRITERION 37",
                        "RIGHT 6",
                        "KEY_PRIORITY 10",
                        "SUB_ACTION 31",
                        "COMMITMENT 13",
                        "PRIORITY 16");
    }

    @Test
    void everyLinkedDutyIsARuleOfLaw() throws IOException {
        List<String> known = lines("/org/corporateparenting/validation/statutory-rule-ids.txt");

        assertThat(Promises.all().list())
                .flatExtracting(Promise::duties)
                .extracting(Object::toString)
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void everyLinkedPrincipleIsOneOfTheSeven() {
        ImmutableSet<String> seven = ImmutableSet.of("CPP-1", "CPP-2", "CPP-3", "CPP-4", "CPP-5", "CPP-6", "CPP-7");

        assertThat(Promises.principles().list()).extracting(Promise::id).containsExactlyElementsOf(seven);
        assertThat(Promises.all().list())
                .allSatisfy(promise -> assertThat(promise.principles())
                        .as(promise.id())
                        .isNotEmpty()
                        .isSubsetOf(seven));
    }

    @Test
    void everyChildHasItsParentAndNothingIsItsOwnAncestor() {
        for (Promise promise : Promises.all().list()) {
            promise.parent()
                    .ifPresent(parent ->
                            assertThat(Promises.all().get(parent).children()).contains(promise));
            assertThat(promise.children()).noneMatch(child -> child.id().equals(promise.id()));
        }
        assertThat(Promises.all().get("RT-1").children())
                .extracting(Promise::id)
                .containsExactly("KP-1", "KP-2");
        assertThat(Promises.all().get("KP-1").children()).hasSize(5);
    }

    @Test
    void titlesAreAFewWords() {
        assertThat(Promises.all().list())
                .allSatisfy(promise -> assertThat(promise.title())
                        .as(promise.id())
                        .hasSizeLessThanOrEqualTo(60)
                        .doesNotEndWith("."));
    }

    @Test
    void directionsPairWithMeasuresWhereThereIsOneForEach() {
        Promise both = Promises.all().get("PT-1-S7");
        Promise first = Promises.all().get("PT-4-S4");

        assertThat(both.direction("missing-in-6-months")).contains(CriterionDirection.REDUCE);
        assertThat(both.direction("return-interviews-72-hours")).contains(CriterionDirection.INCREASE);
        assertThat(first.direction("street-homeless")).contains(CriterionDirection.REDUCE);
        assertThat(first.direction("conviction")).contains(CriterionDirection.REDUCE);
        assertThat(Promises.all().get("PT-2-S6").direction("ehcp-in-care")).contains(CriterionDirection.ATTAIN);
        assertThat(Promises.all().get("NN21-2b").direction("same-placement-2-years"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2012-09-30, 0", "2012-10-01, 7", "2018-03-31, 7", "2018-04-01, 14"})
    void whatBindsEveryAuthorityBindsOneWithoutPromisesOfItsOwn(LocalDate day, int count) {
        assertThat(Promises.all().inForceAt("Anytown", day).list()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "Northamptonshire County Council, 2013-12-31, 7",
        "Northamptonshire County Council, 2014-01-01, 18",
        "Northamptonshire County Council, 2015-01-01, 53",
        "Northamptonshire County Council, 2016-12-31, 53",
        "Northamptonshire County Council, 2017-01-01, 100",
        "Northamptonshire County Council, 2017-12-31, 100",
        "Northamptonshire County Council, 2018-01-01, 65",
        "Northamptonshire County Council, 2018-04-01, 72",
        "Northamptonshire County Council, 2021-03-31, 72",
        "Northamptonshire County Council, 2021-04-01, 61",
        "Northamptonshire, 2020-12-31, 14",
        "Northamptonshire, 2021-01-01, 73",
        "Northamptonshire, 2025-12-31, 73",
        "Northamptonshire, 2026-01-01, 44",
        "Northamptonshire Children's Trust, 2022-08-31, 14",
        "Northamptonshire Children's Trust, 2022-09-01, 20",
        "Northamptonshire Children's Trust, 2022-10-01, 44"
    })
    void frameworksHoldFromTheirFirstDayToTheirLast(String authority, LocalDate day, int count) {
        assertThat(Promises.all().inForceAt(authority, day).list()).hasSize(count);
    }

    @Test
    void promisesAreFoundByPrinciple() {
        assertThat(Promises.northamptonshire2021().serving("CPP-7").list())
                .extracting(Promise::id)
                .containsExactly("NN21-1c", "NN21-5", "NN21-5a", "NN21-5b", "NN21-5c");
    }

    @Test
    void unknownIdIsAnArgumentThatNamesTheKnownOnes() {
        assertThatThrownBy(() -> Promises.principles().get("CPP-8"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'CPP-8' is not one of these promises: CPP-1, CPP-2, CPP-3, CPP-4, CPP-5, CPP-6, CPP-7");
        assertThatThrownBy(() -> Promises.principles().ofFramework("Pledge 2014"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must be one of Corporate parenting principles");
    }

    @Test
    void childrenComeAlongAndArePutTogetherInAnyOrder() {
        Promise parent = promise("A", Optional.empty());
        Promise child = promise("A-1", Optional.of("A"));
        Promises together = Promises.of(List.of(child, parent));

        assertThat(together.get("A").children()).containsExactly(child);
        assertThat(Promises.of(List.of(together.get("A"))).get("A-1")).isEqualTo(child);
    }

    @Test
    void setsThatDoNotHangTogetherAreRefused() {
        Promise orphan = promise("A-1", Optional.of("A"));
        Promise one = promise("A", Optional.of("B"));
        Promise other = promise("B", Optional.of("A"));
        Promise self = promise("C", Optional.of("C"));
        Promise twin = promise("D", Optional.empty());

        assertThatThrownBy(() -> Promises.of(List.of(orphan))).hasMessageContaining("parent of A-1 is A");
        assertThatThrownBy(() -> Promises.of(List.of(one, other))).hasMessageContaining("not below it");
        assertThatThrownBy(() -> Promises.of(List.of(self))).hasMessageContaining("parent of C is C");
        assertThatThrownBy(() -> Promises.of(
                        List.of(twin, twin.toBuilder().title("Something else").build())))
                .hasMessage("promises holds two that are called D; each id must belong to one");
    }

    @Test
    void linksThatCannotBeIdsAreRefused() {
        PromiseBuilder draft = FRAMEWORK.promise("A", "Anything");

        assertThatThrownBy(() -> FRAMEWORK
                        .promise("A", "Anything")
                        .addMeasure("Same placement")
                        .build())
                .hasMessageContaining("'Same placement'");
        assertThatThrownBy(() ->
                        FRAMEWORK.promise("A", "Anything").addPrinciple("CPP-8").build())
                .hasMessageContaining("must be one of CPP-1 to CPP-7");
        assertThat(draft.addDuty(RuleId.of("PLC-14")).build().kind()).isEqualTo(PromiseKind.PLEDGE_PROMISE);
    }

    @Test
    void frameworkCannotEndBeforeItBegins() {
        PartialDate from = PartialDate.parse("2026");

        assertThat(new Framework("A", "B", from, Optional.of(PartialDate.parse("2026-01-01")))
                        .isInForceAt(LocalDate.of(2026, 1, 2)))
                .isFalse();
        assertThatThrownBy(() -> new Framework("A", "B", from, Optional.of(PartialDate.parse("2025-12-31"))))
                .hasMessage("until is 2025-12-31; it must not be before 2026");
    }

    private static Promise promise(String id, Optional<String> parent) {
        return FRAMEWORK.promise(id, "Anything").parent(parent).build();
    }

    private static ImmutableList<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PromisesTest.class.getResourceAsStream(resource), resource)) {
            return ImmutableList.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        }
    }
}
