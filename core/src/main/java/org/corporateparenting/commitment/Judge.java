package org.corporateparenting.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.corporateparenting.commitment.EvidenceType.CASE_AUDIT;
import static org.corporateparenting.commitment.EvidenceType.DUTY;
import static org.corporateparenting.commitment.EvidenceType.MEASURE;
import static org.corporateparenting.commitment.EvidenceType.PARTICIPATION_RECORD;
import static org.corporateparenting.commitment.EvidenceType.PUBLICATION;
import static org.corporateparenting.commitment.EvidenceType.SURVEY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.performance.DirectionOfTravel;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;

/** Judges one promise, type by type, and then its children. */
final class Judge {

    /** The duties that fall on cases and can be counted; other rules of law say what a thing is, or bind as a whole. */
    private static final ImmutableSet<RuleId> COUNTED =
            Duties.catalogue().stream().map(CatalogueEntry::id).collect(ImmutableSet.toImmutableSet());

    private final Promise promise;
    private final Evidence evidence;
    private final KeptPolicy policy;
    private final Verdicts verdicts;
    private final Hearing hearing;

    Judge(Promise promise, Evidence evidence, KeptPolicy policy) {
        this.promise = promise;
        this.evidence = evidence;
        this.policy = policy;
        this.verdicts = new Verdicts(policy);
        this.hearing = new Hearing(promise, policy.freshFrom(evidence.asAt()));
    }

    Judgement judge() {
        promise.measures().forEach(this::hearMeasure);
        promise.duties().forEach(this::hearDuty);
        hearSurvey();
        hearTogether(CASE_AUDIT, own(evidence.caseAudits(), CaseAuditResult::promise), this::audits);
        hearTogether(
                PARTICIPATION_RECORD,
                own(evidence.participations(), ParticipationRecord::promise),
                Judge::participations);
        hearTogether(PUBLICATION, own(evidence.publications(), Publication::promise), Judge::publications);
        ImmutableSet.of(MEASURE, DUTY, SURVEY, CASE_AUDIT, PARTICIPATION_RECORD, PUBLICATION)
                .forEach(hearing::missIfNotTold);
        ImmutableList<Judgement> children = promise.children().stream()
                .map(child -> child.judge(evidence, policy))
                .collect(toImmutableList());
        children.forEach(hearing::hear);
        return hearing.conclude(policy, children);
    }

    private void hearMeasure(String measure) {
        Optional<CriterionDirection> direction = promise.direction(measure);
        ImmutableList<MeasureEvidence> figures = latest(evidence.measures(), MeasureEvidence::measure, measure);
        Optional<Voice> voice = Voice.worst(
                figures, figure -> verdicts.of(figure, direction), figure -> measure + ": " + said(figure, direction));
        hearing.hear(MEASURE, measure, voice, "a figure of " + measure, settling(figures, direction) + measure);
    }

    private static String settling(ImmutableList<MeasureEvidence> figures, Optional<CriterionDirection> direction) {
        if (Verdicts.isOfDirection(direction)) {
            return "an earlier figure of ";
        }
        boolean missed = figures.stream()
                .flatMap(figure -> figure.rating().stream())
                .anyMatch(rating -> rating.kind() == Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        return missed ? "the tolerance of " : "a value and a target of ";
    }

    private static String said(MeasureEvidence figure, Optional<CriterionDirection> direction) {
        Optional<String> rating = figure.rating().map(Rating::because);
        Optional<String> travel = figure.travel().map(DirectionOfTravel::because);
        Optional<String> said = Verdicts.isOfDirection(direction) ? travel.or(() -> rating) : rating.or(() -> travel);
        return said.orElse("no value is rated or compared");
    }

    private void hearDuty(RuleId duty) {
        ImmutableList<DutyEvidence> tallies = latest(evidence.duties(), DutyEvidence::duty, duty);
        Optional<Voice> voice =
                Voice.worst(tallies, tally -> verdicts.of(tally.tally()), tally -> duty + ": " + tally.tally());
        if (voice.isEmpty() && !COUNTED.contains(duty)) {
            hearing.miss(DUTY, duty.text(), false, "a count of " + duty + ", which no list of duties assesses");
        } else {
            hearing.hear(DUTY, duty.text(), voice, "a count of " + duty, "settled cases of " + duty);
        }
        tallies.stream()
                .filter(tally -> hearing.isFresh(tally) && isOpenInPart(tally.tally()))
                .forEach(tally -> hearing.miss(
                        DUTY, duty.text(), false, "the facts of cases of " + duty + " that cannot be determined"));
    }

    private boolean isOpenInPart(DutyTally tally) {
        return verdicts.isOpen(tally) && verdicts.of(tally).isConclusive();
    }

    /** Each question is answered by the latest round in which it was asked. */
    private void hearSurvey() {
        ImmutableListMultimap<String, SurveyAnswer> byQuestion =
                Multimaps.index(own(evidence.surveyAnswers(), SurveyAnswer::promise), SurveyAnswer::question);
        for (String question : ImmutableSortedSet.copyOf(byQuestion.keySet())) {
            ImmutableList<SurveyAnswer> round = Voice.latest(byQuestion.get(question), evidence.asAt());
            if (!round.isEmpty()) {
                hearing.hear(SURVEY, question, answers(question, round));
            }
        }
    }

    private Voice answers(String question, ImmutableList<SurveyAnswer> round) {
        long positive = Voice.sum(round, SurveyAnswer::positive);
        long answered = Voice.sum(round, SurveyAnswer::answered);
        String words = "'" + question + "': " + positive + " of " + answered + " answers positive, "
                + Voice.sum(round, SurveyAnswer::asked) + " asked";
        return new Voice(round.get(0).date(), verdicts.ofAnswers(positive, answered), words);
    }

    private Voice audits(ImmutableList<CaseAuditResult> results) {
        long evidenced = Voice.sum(results, CaseAuditResult::evidenced);
        long audited = Voice.sum(results, CaseAuditResult::audited);
        String words = "seen in " + evidenced + " of " + audited + " audited cases";
        return new Voice(last(results), verdicts.ofAudits(evidenced, audited), words);
    }

    private static Voice participations(ImmutableList<ParticipationRecord> records) {
        long people = Voice.sum(records, ParticipationRecord::youngPeople);
        String words = people + " young people took part, in all, in " + records.size()
                + (records.size() == 1 ? " activity" : " activities");
        return new Voice(last(records), people > 0 ? EvidenceVerdict.SUPPORTS : EvidenceVerdict.CONTRADICTS, words);
    }

    private static Voice publications(ImmutableList<Publication> published) {
        return new Voice(last(published), EvidenceVerdict.SUPPORTS, published.size() + " published");
    }

    /** Pieces that are taken together are those that are not too old, or all where all are. */
    private <T extends EvidenceItem> void hearTogether(
            EvidenceType type, ImmutableList<T> items, Function<ImmutableList<T>, Voice> voice) {
        ImmutableList<T> fresh = items.stream().filter(hearing::isFresh).collect(toImmutableList());
        ImmutableList<T> heard = fresh.isEmpty() ? items : fresh;
        if (!heard.isEmpty()) {
            hearing.hear(type, promise.id(), voice.apply(heard));
        }
    }

    private <T extends EvidenceItem> ImmutableList<T> own(Collection<T> items, Function<T, String> named) {
        return items.stream()
                .filter(item ->
                        named.apply(item).equals(promise.id()) && !item.date().isAfter(evidence.asAt()))
                .collect(toImmutableList());
    }

    private <T extends EvidenceItem, K> ImmutableList<T> latest(Collection<T> items, Function<T, K> of, K key) {
        ImmutableList<T> matching =
                items.stream().filter(item -> of.apply(item).equals(key)).collect(toImmutableList());
        return Voice.latest(matching, evidence.asAt());
    }

    private static LocalDate last(ImmutableList<? extends EvidenceItem> items) {
        return items.stream().map(EvidenceItem::date).max(LocalDate::compareTo).orElseThrow();
    }
}
