package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.commitment.Pieces.AS_AT;
import static org.corporateparenting.commitment.Pieces.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Trend;
import org.corporateparenting.rule.RuleId;

/**
 * What holds for every judgement.
 *
 * <p>Good evidence is evidence from which alone, under the policy, a promise that calls for nothing else would be kept.
 * On the order NOT_KEPT, PARTLY, KEPT, adding good evidence never makes a judgement worse, of the promise or of what is
 * above it; and what had no evidence is then kept or kept in part, or as it was where the piece is not about it or is
 * older than what is held.
 */
class CommitmentProperties {

    private static final List<String> MEASURES = List.of("m1", "m2", "m3");
    private static final List<RuleId> DUTIES = List.of(RuleId.of("REV-01"), RuleId.of("VIS-02"), RuleId.of("CL-23"));
    private static final List<String> IDS = List.of("A", "B", "C");

    @Property(tries = 400)
    void goodEvidenceNeverMakesAJudgementWorse(
            @ForAll("families") Promises family,
            @ForAll("pieces") List<EvidenceItem> pieces,
            @ForAll("piece") EvidenceItem added,
            @ForAll("policies") KeptPolicy policy) {
        Assume.that(family.list().stream().allMatch(promise -> isGood(added, promise, policy)));
        Evidence before = evidence(pieces);
        Evidence after = add(before.toBuilder(), added).build();
        for (Promise promise : family.list()) {
            Judgement.Kind was = promise.judge(before, policy).kind();
            Judgement.Kind is = promise.judge(after, policy).kind();

            assertThat(rank(is)).as("%s from %s to %s", promise, was, is).isGreaterThanOrEqualTo(rank(was));
            if (was == Judgement.Kind.NO_EVIDENCE) {
                assertThat(is).isNotEqualTo(Judgement.Kind.NOT_KEPT);
            }
        }
    }

    @Property(tries = 400)
    void orderOfEvidenceChangesNothing(
            @ForAll("families") Promises family,
            @ForAll("pieces") List<EvidenceItem> pieces,
            @ForAll Random random,
            @ForAll("policies") KeptPolicy policy) {
        List<EvidenceItem> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, random);

        assertThat(evidence(shuffled)).isEqualTo(evidence(pieces));
        assertThat(family.judge(evidence(shuffled), policy)).isEqualTo(family.judge(evidence(pieces), policy));
    }

    @Property(tries = 400)
    void evidenceAboutOtherPromisesChangesNothing(
            @ForAll("families") Promises family,
            @ForAll("pieces") List<EvidenceItem> pieces,
            @ForAll("policies") KeptPolicy policy) {
        Evidence all = evidence(pieces);
        for (Promise promise : family.list()) {
            assertThat(promise.judge(all.about(promise), policy)).isEqualTo(promise.judge(all, policy));
        }
    }

    @Property(tries = 400)
    void mergingIsAssociativeAndCommutativeAndNothingIsItsNeutralElement(
            @ForAll("pieces") List<EvidenceItem> a,
            @ForAll("pieces") List<EvidenceItem> b,
            @ForAll("pieces") List<EvidenceItem> c) {
        Evidence one = evidence(a);
        Evidence two = evidence(b);
        Evidence three = evidence(c);

        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(one.merge(Pieces.nothing())).isEqualTo(one);
    }

    @Property(tries = 400)
    void evidenceMissedIsNeverAFailure(
            @ForAll("families") Promises family,
            @ForAll("pieces") List<EvidenceItem> pieces,
            @ForAll("policies") KeptPolicy policy) {
        for (Judgement judgement : family.judge(evidence(pieces), policy)) {
            boolean contradicted = judgement.count(EvidenceVerdict.CONTRADICTS) > 0;
            boolean supported =
                    judgement.count(EvidenceVerdict.SUPPORTS) + judgement.count(EvidenceVerdict.SUPPORTS_IN_PART) > 0;

            assertThat(judgement.kind() == Judgement.Kind.NOT_KEPT).isEqualTo(contradicted && !supported);
            assertThat(judgement.kind() == Judgement.Kind.NO_EVIDENCE).isEqualTo(!contradicted && !supported);
            assertThat(judgement.kind() != Judgement.Kind.NO_EVIDENCE
                            || !judgement.missing().isEmpty())
                    .as("%s says what is missing", judgement)
                    .isTrue();
        }
    }

    @Property(tries = 400)
    void whatAskingForMoreKeepsIsKeptByAskingForLess(
            @ForAll("families") Promises family, @ForAll("pieces") List<EvidenceItem> pieces) {
        Evidence evidence = evidence(pieces);
        for (Promise promise : family.list()) {
            KeptPolicy strict = KeptPolicy.ALL_AT_TARGET;
            KeptPolicy held =
                    strict.toBuilder().completeness(Completeness.WHAT_IS_HELD).build();
            if (promise.judge(evidence, strict).kind() == Judgement.Kind.KEPT) {
                assertThat(promise.judge(evidence, held).kind()).isEqualTo(Judgement.Kind.KEPT);
                assertThat(promise.judge(
                                        evidence,
                                        strict.toBuilder()
                                                .isMajorityEnough(true)
                                                .build())
                                .kind())
                        .isEqualTo(Judgement.Kind.KEPT);
            }
        }
    }

    @Provide
    Arbitrary<Promises> families() {
        return Combinators.combine(draft("A"), draft("B"), draft("C"))
                .as((a, b, c) -> Promises.of(
                        List.of(a.build(), b.parent("A").build(), c.parent("B").build())));
    }

    private static Arbitrary<PromiseBuilder> draft(String id) {
        return Combinators.combine(
                        Arbitraries.of(EvidenceType.values()).set().ofMaxSize(4),
                        Arbitraries.of(MEASURES).set(),
                        Arbitraries.of(DUTIES).set(),
                        Arbitraries.of(CriterionDirection.values()).list().ofMaxSize(2))
                .as((types, measures, duties, directions) -> promise(id)
                        .calledFor(types)
                        .measures(measures)
                        .duties(duties)
                        .directions(directions));
    }

    @Provide
    Arbitrary<List<EvidenceItem>> pieces() {
        return piece().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<EvidenceItem> piece() {
        Arbitrary<LocalDate> dates = Arbitraries.of(
                AS_AT, AS_AT.minusDays(1), AS_AT.minusMonths(6), Pieces.FRESH, Pieces.STALE, AS_AT.plusDays(1));
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 12);
        Arbitrary<String> ids = Arbitraries.of(IDS);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(MEASURES), dates, Arbitraries.of(Rating.Kind.class))
                        .as(Pieces::rated),
                Combinators.combine(
                                Arbitraries.of(MEASURES),
                                dates,
                                Arbitraries.of(Trend.class),
                                Arbitraries.of("", "1", "0", "-1"))
                        .as(Pieces::moved),
                Combinators.combine(Arbitraries.of(DUTIES), dates, count, count, count, count)
                        .as((duty, date, met, late, overdue, open) ->
                                Pieces.duty(duty.text(), date, met, late, overdue, open)),
                Combinators.combine(ids, dates, count, count)
                        .as((id, date, a, b) -> Pieces.answer(id, date, Math.min(a, b), Math.max(a, b))),
                Combinators.combine(ids, dates, count, count)
                        .as((id, date, a, b) -> Pieces.audit(id, date, Math.min(a, b), Math.max(a, b))),
                Combinators.combine(ids, dates, count).as(Pieces::participation),
                Combinators.combine(ids, dates).as(Pieces::publication));
    }

    @Provide
    Arbitrary<KeptPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(KeptPolicy.ALL_AT_TARGET, KeptPolicy.WITHIN_TOLERANCE, KeptPolicy.MAJORITY),
                        Arbitraries.of(Completeness.class))
                .as((policy, completeness) ->
                        policy.toBuilder().completeness(completeness).build());
    }

    /** Whether a promise that calls for nothing else and is linked to the same would be kept from this alone. */
    private static boolean isGood(EvidenceItem item, Promise promise, KeptPolicy policy) {
        Promise alone =
                promise.toBuilder().children(List.of()).calledFor(List.of()).build();
        Evidence only = add(Pieces.nothing().toBuilder(), item).build();
        return only.about(alone).equals(Pieces.nothing())
                || alone.judge(only, policy).kind() == Judgement.Kind.KEPT;
    }

    private static int rank(Judgement.Kind kind) {
        return switch (kind) {
            case NO_EVIDENCE -> -1;
            case NOT_KEPT -> 0;
            case PARTLY -> 1;
            case KEPT -> 2;
        };
    }

    private static Evidence evidence(List<EvidenceItem> pieces) {
        EvidenceBuilder builder = Pieces.nothing().toBuilder();
        pieces.forEach(piece -> add(builder, piece));
        return builder.build();
    }

    private static EvidenceBuilder add(EvidenceBuilder builder, EvidenceItem item) {
        if (item instanceof MeasureEvidence measure) {
            return builder.addMeasure(measure);
        }
        if (item instanceof DutyEvidence duty) {
            return builder.addDuty(duty);
        }
        if (item instanceof SurveyAnswer answer) {
            return builder.addSurveyAnswer(answer);
        }
        if (item instanceof CaseAuditResult audit) {
            return builder.addCaseAudit(audit);
        }
        if (item instanceof ParticipationRecord record) {
            return builder.addParticipation(record);
        }
        return builder.addPublication((Publication) item);
    }
}
