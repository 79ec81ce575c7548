package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.commitment.EvidenceType.CASE_AUDIT;
import static org.corporateparenting.commitment.EvidenceType.DUTY;
import static org.corporateparenting.commitment.EvidenceType.MEASURE;
import static org.corporateparenting.commitment.EvidenceType.PARTICIPATION_RECORD;
import static org.corporateparenting.commitment.EvidenceType.PUBLICATION;
import static org.corporateparenting.commitment.EvidenceType.SURVEY;
import static org.corporateparenting.commitment.Judgement.Kind.KEPT;
import static org.corporateparenting.commitment.Judgement.Kind.NOT_KEPT;
import static org.corporateparenting.commitment.Judgement.Kind.NO_EVIDENCE;
import static org.corporateparenting.commitment.Judgement.Kind.PARTLY;
import static org.corporateparenting.commitment.Pieces.AS_AT;
import static org.corporateparenting.commitment.Pieces.FRESH;
import static org.corporateparenting.commitment.Pieces.STALE;
import static org.corporateparenting.commitment.Pieces.answer;
import static org.corporateparenting.commitment.Pieces.audit;
import static org.corporateparenting.commitment.Pieces.duty;
import static org.corporateparenting.commitment.Pieces.moved;
import static org.corporateparenting.commitment.Pieces.nothing;
import static org.corporateparenting.commitment.Pieces.participation;
import static org.corporateparenting.commitment.Pieces.promise;
import static org.corporateparenting.commitment.Pieces.publication;
import static org.corporateparenting.commitment.Pieces.rated;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Trend;
import org.corporateparenting.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    private static final Promise MEASURED =
            promise("M").addCalledFor(MEASURE).addMeasure("a").build();
    private static final Promise OWED =
            promise("D").addCalledFor(DUTY).addDuty(RuleId.of("REV-01")).build();
    private static final Promise ASKED = promise("S").addCalledFor(SURVEY).build();
    private static final Promise AUDITED = promise("C").addCalledFor(CASE_AUDIT).build();
    private static final Promise SHARED =
            promise("P").addCalledFor(PARTICIPATION_RECORD).build();
    private static final Promise PRINTED =
            promise("W").addCalledFor(PUBLICATION).build();

    @ParameterizedTest
    @CsvSource({
        "AT_TARGET, KEPT, KEPT",
        "WITHIN_TOLERANCE, NOT_KEPT, KEPT",
        "OUTSIDE_TOLERANCE, NOT_KEPT, NOT_KEPT",
        "MISSED_TOLERANCE_UNKNOWN, NOT_KEPT, NO_EVIDENCE",
        "NOT_RATED, NO_EVIDENCE, NO_EVIDENCE"
    })
    void targetDecidesAndToleranceWhereThePolicySaysSo(
            Rating.Kind rating, Judgement.Kind strict, Judgement.Kind tolerant) {
        Evidence evidence =
                nothing().toBuilder().addMeasure(rated("a", AS_AT, rating)).build();

        assertThat(MEASURED.judge(evidence, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(strict);
        assertThat(MEASURED.judge(evidence, KeptPolicy.WITHIN_TOLERANCE).kind()).isEqualTo(tolerant);
    }

    @Test
    void figureThatDoesNotTellSaysWhatWouldSettleIt() {
        Evidence missed = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.MISSED_TOLERANCE_UNKNOWN))
                .build();
        Evidence unrated = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.NOT_RATED))
                .build();

        assertThat(MEASURED.judge(missed, KeptPolicy.WITHIN_TOLERANCE).missing())
                .hasToString("[the tolerance of a]");
        assertThat(MEASURED.judge(unrated, KeptPolicy.WITHIN_TOLERANCE).missing())
                .hasToString("[a value and a target of a]");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, IMPROVING, '', KEPT",
        "REDUCE, IMPROVING, 2, KEPT",
        "REDUCE, STEADY, 0, NOT_KEPT",
        "INCREASE, WORSENING, 3, NOT_KEPT",
        "INCREASE, UNKNOWN, 1, KEPT",
        "INCREASE, UNKNOWN, 0, NOT_KEPT",
        "INCREASE, UNKNOWN, -1, NOT_KEPT",
        "REDUCE, UNKNOWN, 1, NOT_KEPT",
        "REDUCE, UNKNOWN, -1, KEPT",
        "REDUCE, UNKNOWN, '', NO_EVIDENCE",
        "MAINTAIN_OR_IMPROVE, IMPROVING, 1, KEPT",
        "MAINTAIN_OR_IMPROVE, STEADY, 0, KEPT",
        "MAINTAIN_OR_IMPROVE, WORSENING, -1, NOT_KEPT",
        "MAINTAIN_OR_IMPROVE, UNKNOWN, 0, KEPT",
        "MAINTAIN_OR_IMPROVE, UNKNOWN, 1, NO_EVIDENCE",
        "ATTAIN, IMPROVING, 1, NO_EVIDENCE"
    })
    void directionIsJudgedByWhichWayTheMeasureWent(
            CriterionDirection direction, Trend trend, String change, Judgement.Kind kind) {
        Promise promise = MEASURED.toBuilder().addDirection(direction).build();
        Evidence evidence = nothing().toBuilder()
                .addMeasure(moved("a", AS_AT, trend, change))
                .build();

        assertThat(promise.judge(evidence, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(kind);
    }

    @Test
    void directionDoesNotLookAtTheTarget() {
        Promise promise =
                MEASURED.toBuilder().addDirection(CriterionDirection.INCREASE).build();
        Evidence evidence = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.AT_TARGET))
                .build();
        Judgement judgement = promise.judge(evidence, KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(NO_EVIDENCE);
        assertThat(judgement.missing()).hasToString("[an earlier figure of a]");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, 0, KEPT, KEPT",
        "99, 1, 0, 0, PARTLY, KEPT",
        "99, 0, 1, 0, PARTLY, KEPT",
        "90, 5, 5, 0, PARTLY, KEPT",
        "89, 5, 6, 0, PARTLY, PARTLY",
        "50, 0, 50, 0, PARTLY, PARTLY",
        "49, 51, 0, 0, NOT_KEPT, NOT_KEPT",
        "0, 0, 0, 0, NO_EVIDENCE, NO_EVIDENCE",
        "0, 0, 0, 5, NO_EVIDENCE, NO_EVIDENCE",
        "90, 0, 0, 10, PARTLY, KEPT",
        "60, 0, 0, 40, PARTLY, PARTLY",
        "49, 20, 0, 31, NO_EVIDENCE, NO_EVIDENCE",
        "10, 85, 0, 5, NOT_KEPT, NOT_KEPT"
    })
    void shareOfDutiesInTimeDecidesAndOpenCasesOnlyWhereTheyMatter(
            int met, int late, int overdue, int open, Judgement.Kind strict, Judgement.Kind tolerant) {
        Evidence evidence = nothing().toBuilder()
                .addDuty(duty("REV-01", AS_AT, met, late, overdue, open))
                .build();

        assertThat(OWED.judge(evidence, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(strict);
        assertThat(OWED.judge(evidence, KeptPolicy.WITHIN_TOLERANCE).kind()).isEqualTo(tolerant);
    }

    @ParameterizedTest
    @CsvSource({
        "89, 0, []",
        "0, 89, [settled cases of REV-01]",
        "45, 44, [settled cases of REV-01]",
        "50, 44, []",
        "60, 40, [the facts of cases of REV-01 that cannot be determined]",
        "100, 0, []"
    })
    void openCasesThatMatterAreNamed(int met, int open, String missing) {
        Evidence evidence = nothing().toBuilder()
                .addDuty(duty("REV-01", AS_AT, met, 0, 100 - met - open, open))
                .build();

        assertThat(OWED.judge(evidence, KeptPolicy.ALL_AT_TARGET).missing()).hasToString(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "75, 100, KEPT, KEPT",
        "74, 100, PARTLY, KEPT",
        "60, 100, PARTLY, KEPT",
        "59, 100, PARTLY, PARTLY",
        "50, 100, PARTLY, PARTLY",
        "49, 100, NOT_KEPT, NOT_KEPT",
        "0, 0, NO_EVIDENCE, NO_EVIDENCE"
    })
    void shareOfAnswersAndOfAuditedCasesDecides(
            int positive, int whole, Judgement.Kind strict, Judgement.Kind tolerant) {
        Evidence evidence = nothing().toBuilder()
                .addSurveyAnswer(answer("S", AS_AT, positive, whole))
                .addCaseAudit(audit("C", AS_AT, positive, whole))
                .build();

        for (Promise promise : List.of(ASKED, AUDITED)) {
            assertThat(promise.judge(evidence, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(strict);
            assertThat(promise.judge(evidence, KeptPolicy.WITHIN_TOLERANCE).kind())
                    .isEqualTo(tolerant);
        }
    }

    @Test
    void roundsOfOneQuestionOnOneDayAreOneAndLaterOnesReplaceIt() {
        Evidence one = nothing().toBuilder()
                .addSurveyAnswers(answer("S", FRESH, 0, 50), answer("S", AS_AT, 10, 20), answer("S", AS_AT, 80, 100))
                .build();

        assertThat(ASKED.judge(one, KeptPolicy.ALL_AT_TARGET).evidence())
                .hasToString("['safe': 90 of 120 answers positive, 400 asked (2026-03-31)]");
        assertThat(ASKED.judge(one, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(KEPT);
    }

    @Test
    void auditsOfTheYearAreTakenTogether() {
        Evidence audits = nothing().toBuilder()
                .addCaseAudits(audit("C", STALE, 100, 100), audit("C", FRESH, 4, 5), audit("C", AS_AT, 1, 5))
                .build();
        Judgement judgement = AUDITED.judge(audits, KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(PARTLY);
        assertThat(judgement.evidence()).hasToString("[seen in 5 of 10 audited cases (2026-03-31)]");
    }

    @Test
    void takingPartNeedsSomebody() {
        Evidence empty = nothing().toBuilder()
                .addParticipation(participation("P", AS_AT, 0))
                .build();
        Evidence attended =
                empty.toBuilder().addParticipation(participation("P", FRESH, 1)).build();

        assertThat(SHARED.judge(nothing(), KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(NO_EVIDENCE);
        assertThat(SHARED.judge(empty, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(NOT_KEPT);
        assertThat(SHARED.judge(attended, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(KEPT);
        assertThat(SHARED.judge(attended, KeptPolicy.ALL_AT_TARGET).evidence())
                .hasToString("[1 young people took part, in all, in 2 activities (2026-03-31)]");
    }

    @Test
    void evidenceCountsOnTheLastDayOfItsAgeAndNotTheDayBefore() {
        Evidence fresh = everything(FRESH);
        Evidence stale = everything(STALE);

        for (Promise promise : List.of(MEASURED, OWED, ASKED, AUDITED, SHARED, PRINTED)) {
            assertThat(promise.judge(fresh, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(KEPT);
            Judgement old = promise.judge(stale, KeptPolicy.ALL_AT_TARGET);
            assertThat(old.kind()).isEqualTo(NO_EVIDENCE);
            assertThat(old.evidence()).hasSize(1).allSatisfy(piece -> {
                assertThat(piece.verdict()).isEqualTo(EvidenceVerdict.STALE);
                assertThat(piece.words()).endsWith("(2025-03-30, too old to count)");
            });
            assertThat(old.missing())
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.words()).endsWith("since 2025-03-31"));
        }
    }

    @Test
    void ageIsTheCallersToChoose() {
        KeptPolicy patient = KeptPolicy.ALL_AT_TARGET.toBuilder()
                .staleAfter(Period.ofYears(1).plusDays(1))
                .build();

        assertThat(PRINTED.judge(everything(STALE), patient).kind()).isEqualTo(KEPT);
    }

    @Test
    void evidenceOfLaterDaysDoesNotExistYet() {
        Evidence later = everything(AS_AT.plusDays(1));

        for (Promise promise : List.of(MEASURED, OWED, ASKED, AUDITED, SHARED, PRINTED)) {
            assertThat(promise.judge(later, KeptPolicy.ALL_AT_TARGET))
                    .isEqualTo(promise.judge(nothing(), KeptPolicy.ALL_AT_TARGET));
        }
    }

    @Test
    void promiseWithoutEvidenceSaysWhatItCallsFor() {
        Promise all = promise("X")
                .addCalledFor(MEASURE, DUTY, SURVEY, CASE_AUDIT, PARTICIPATION_RECORD, PUBLICATION)
                .addMeasures("a", "b")
                .addDuties(RuleId.of("REV-01"), RuleId.of("CL-23"))
                .build();
        Judgement judgement = all.judge(nothing(), KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(NO_EVIDENCE);
        assertThat(judgement.evidence()).isEmpty();
        assertThat(judgement.missing())
                .extracting(MissingEvidence::words)
                .containsExactly(
                        "a figure of a",
                        "a figure of b",
                        "a count of REV-01",
                        "a count of CL-23, which no list of duties assesses",
                        "a survey about X since 2025-03-31",
                        "a case audit about X since 2025-03-31",
                        "a participation record about X since 2025-03-31",
                        "a publication about X since 2025-03-31");
    }

    @Test
    void typesWithoutALinkAreMissedAsSuch() {
        Promise promise = promise("X")
                .addCalledFor(MEASURE, DUTY)
                .addDuty(RuleId.of("CL-22"))
                .build();

        assertThat(promise.judge(nothing(), KeptPolicy.ALL_AT_TARGET).missing())
                .extracting(one -> one.words() + " " + one.isCalledFor())
                .containsExactly(
                        "a count of CL-22, which no list of duties assesses false",
                        "a measure: none is linked to X true",
                        "a duty that can be counted: none is linked to X true");
    }

    @Test
    void sourceThatNamesNoEvidenceIsSaidToNameNone() {
        Judgement judgement = Promises.all().get("KP-10").children().get(0).judge(nothing(), KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(NO_EVIDENCE);
        assertThat(judgement.missing()).hasToString("[any evidence that tells: the source names none]");
    }

    @Test
    void sourceThatNamesNoEvidenceDoesNotForbidAny() {
        Promise promise = Promises.all().get("NN15-P13");
        Evidence audited = nothing().toBuilder()
                .addCaseAudit(audit("NN15-P13", AS_AT, 9, 10))
                .build();
        Judgement judgement = promise.judge(audited, KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(KEPT);
        assertThat(judgement.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_AT_TARGET, 4, KEPT",
        "ALL_AT_TARGET, 3, PARTLY",
        "ALL_AT_TARGET, 1, PARTLY",
        "MAJORITY, 3, KEPT",
        "MAJORITY, 2, PARTLY"
    })
    void whatIsMissingIsAVoiceThatSupportsNothing(String policy, int atTarget, Judgement.Kind kind) {
        Promise four = promise("F")
                .addCalledFor(MEASURE)
                .addMeasures("m1", "m2", "m3", "m4")
                .build();
        EvidenceBuilder evidence = nothing().toBuilder();
        for (int i = 1; i <= atTarget; i++) {
            evidence.addMeasure(rated("m" + i, AS_AT, Rating.Kind.AT_TARGET));
        }
        Judgement judgement = four.judge(evidence.build(), policy(policy));

        assertThat(judgement.kind()).isEqualTo(kind);
        assertThat(judgement.missing()).hasSize(4 - atTarget);
        assertThat(four.judge(evidence.build(), held(policy(policy))).kind()).isEqualTo(KEPT);
    }

    @Test
    void eachTypeIsEnoughWhereThePolicySaysSo() {
        Promise promise =
                promise("S").addCalledFor(MEASURE, SURVEY).addMeasures("a", "b").build();
        KeptPolicy each = KeptPolicy.ALL_AT_TARGET.toBuilder()
                .completeness(Completeness.EACH_TYPE)
                .build();
        Evidence one = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.AT_TARGET))
                .build();
        Evidence both =
                one.toBuilder().addSurveyAnswer(answer("S", AS_AT, 9, 10)).build();

        assertThat(promise.judge(one, each).kind()).isEqualTo(PARTLY);
        assertThat(promise.judge(both, each).kind()).isEqualTo(KEPT);
        assertThat(promise.judge(both, each).missing()).hasToString("[a figure of b]");
        assertThat(promise.judge(both, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(PARTLY);
    }

    @Test
    void linkedDutyThatIsNotCalledForCountsWhereHeldAndIsNotMissed() {
        Promise promise = MEASURED.toBuilder().addDuty(RuleId.of("REV-01")).build();
        Evidence measured = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.AT_TARGET))
                .build();
        Evidence late =
                measured.toBuilder().addDuty(duty("REV-01", AS_AT, 0, 5, 5, 0)).build();
        Judgement judgement = promise.judge(measured, KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(KEPT);
        assertThat(judgement.missing()).hasToString("[a count of REV-01]");
        assertThat(promise.judge(late, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(PARTLY);
    }

    @Test
    void parentIsJudgedFromItsOwnEvidenceAndItsChildren() {
        Promises family = Promises.of(List.of(
                MEASURED,
                promise("M-1").parent("M").addCalledFor(SURVEY).build(),
                promise("M-2").parent("M").addCalledFor(SURVEY).build()));
        Promise parent = family.get("M");
        Evidence own = nothing().toBuilder()
                .addMeasure(rated("a", AS_AT, Rating.Kind.AT_TARGET))
                .build();
        Evidence one =
                own.toBuilder().addSurveyAnswer(answer("M-1", AS_AT, 9, 10)).build();
        Evidence two =
                one.toBuilder().addSurveyAnswer(answer("M-2", AS_AT, 9, 10)).build();
        Evidence bad =
                one.toBuilder().addSurveyAnswer(answer("M-2", AS_AT, 1, 10)).build();

        assertThat(parent.judge(own, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(PARTLY);
        assertThat(parent.judge(own, KeptPolicy.ALL_AT_TARGET).missing())
                .hasToString("[any evidence that tells about M-1, any evidence that tells about M-2]");
        assertThat(parent.judge(one, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(PARTLY);
        assertThat(parent.judge(one, KeptPolicy.MAJORITY).kind()).isEqualTo(KEPT);
        assertThat(parent.judge(two, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(KEPT);
        assertThat(parent.judge(bad, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(PARTLY);
        assertThat(parent.judge(bad, KeptPolicy.ALL_AT_TARGET).evidence())
                .extracting(JudgedEvidence::words)
                .containsExactly("a: rated AT_TARGET (2026-03-31)", "M-1 is kept", "M-2 is not kept");
        assertThat(parent.judge(two, KeptPolicy.ALL_AT_TARGET).children())
                .extracting(Judgement::kind)
                .containsExactly(KEPT, KEPT);
    }

    @Test
    void ofSeveralFiguresOfOneDayTheWorstDecides() {
        Evidence evidence = nothing().toBuilder()
                .addMeasures(
                        rated("a", AS_AT, Rating.Kind.AT_TARGET),
                        rated("a", AS_AT, Rating.Kind.OUTSIDE_TOLERANCE),
                        rated("a", FRESH, Rating.Kind.AT_TARGET))
                .build();

        assertThat(MEASURED.judge(evidence, KeptPolicy.ALL_AT_TARGET).kind()).isEqualTo(NOT_KEPT);
    }

    @Test
    void reasonCountsTheVoices() {
        Promise promise =
                promise("F").addCalledFor(MEASURE).addMeasures("m1", "m2", "m3").build();
        Evidence evidence = nothing().toBuilder()
                .addMeasures(
                        rated("m1", AS_AT, Rating.Kind.AT_TARGET), rated("m2", AS_AT, Rating.Kind.OUTSIDE_TOLERANCE))
                .build();

        assertThat(promise.judge(evidence, KeptPolicy.ALL_AT_TARGET).because())
                .isEqualTo("1 support, 0 in part, 1 contradict, 1 called for and not held");
    }

    @Test
    void policiesOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> KeptPolicy.builder().partPercent(0).build()).hasMessageContaining("partPercent is 0");
        assertThatThrownBy(() -> KeptPolicy.builder().surveyPercent(49).build()).hasMessageContaining("49 to 100");
        assertThatThrownBy(() -> KeptPolicy.builder().dutyPercent(101).build()).hasMessageContaining("75 to 101");
        assertThatThrownBy(() -> KeptPolicy.builder().staleAfter(Period.ZERO).build())
                .hasMessageContaining("staleAfter is P0D");
        assertThat(KeptPolicy.builder().build()).isEqualTo(KeptPolicy.ALL_AT_TARGET);
    }

    @Test
    void evidenceOfAnotherDayIsNotMerged() {
        assertThatThrownBy(() -> nothing().merge(Evidence.none(FRESH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other is as at 2025-03-31; it must be as at 2026-03-31");
    }

    private static Evidence everything(LocalDate date) {
        return nothing().toBuilder()
                .addMeasure(rated("a", date, Rating.Kind.AT_TARGET))
                .addDuty(duty("REV-01", date, 5, 0, 0, 0))
                .addSurveyAnswer(answer("S", date, 9, 10))
                .addCaseAudit(audit("C", date, 9, 10))
                .addParticipation(participation("P", date, 3))
                .addPublication(publication("W", date))
                .build();
    }

    private static KeptPolicy held(KeptPolicy policy) {
        return policy.toBuilder().completeness(Completeness.WHAT_IS_HELD).build();
    }

    private static KeptPolicy policy(String name) {
        return switch (name) {
            case "ALL_AT_TARGET" -> KeptPolicy.ALL_AT_TARGET;
            case "MAJORITY" -> KeptPolicy.MAJORITY;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
