package org.corporateparenting.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What is known on a day, from which promises are judged. The order in which it was collected plays no part; what is
 * added twice counts twice.
 */
@Value.Immutable
public abstract class Evidence {

    Evidence() {}

    /**
     * The day on which promises are judged.
     *
     * @return the day; evidence of later days does not exist yet
     */
    public abstract LocalDate asAt();

    /**
     * Figures of measures.
     *
     * @return the figures
     */
    public abstract ImmutableMultiset<MeasureEvidence> measures();

    /**
     * Tallies of duties.
     *
     * @return the tallies
     */
    public abstract ImmutableMultiset<DutyEvidence> duties();

    /**
     * What young people answered.
     *
     * @return the answers
     */
    public abstract ImmutableMultiset<SurveyAnswer> surveyAnswers();

    /**
     * What audits of cases found.
     *
     * @return the results
     */
    public abstract ImmutableMultiset<CaseAuditResult> caseAudits();

    /**
     * In what young people took part.
     *
     * @return the records
     */
    public abstract ImmutableMultiset<ParticipationRecord> participations();

    /**
     * What was published.
     *
     * @return the publications
     */
    public abstract ImmutableMultiset<Publication> publications();

    /**
     * Starts a collection of evidence.
     *
     * @return an empty builder
     */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }

    /**
     * No evidence.
     *
     * @param asAt the day on which promises are judged
     * @return nothing
     */
    public static Evidence none(LocalDate asAt) {
        return builder().asAt(asAt).build();
    }

    /**
     * Starts from this evidence.
     *
     * @return a builder that holds what this holds
     */
    public final EvidenceBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * This evidence and other evidence of the same day.
     *
     * @param other the other evidence
     * @return both; the order plays no part
     * @throws IllegalArgumentException if the two are as at different days
     */
    public final Evidence merge(Evidence other) {
        if (!asAt().equals(other.asAt())) {
            throw new IllegalArgumentException("other is as at " + other.asAt() + "; it must be as at " + asAt());
        }
        return toBuilder()
                .addAllMeasures(other.measures())
                .addAllDuties(other.duties())
                .addAllSurveyAnswers(other.surveyAnswers())
                .addAllCaseAudits(other.caseAudits())
                .addAllParticipations(other.participations())
                .addAllPublications(other.publications())
                .build();
    }

    /**
     * What bears on a promise and its children.
     *
     * @param promise the promise
     * @return the figures and tallies of the measures and duties to which it or a child is linked, and everything that
     *     names it or a child
     */
    public final Evidence about(Promise promise) {
        ImmutableList<Promise> family = promise.family();
        Predicate<String> named = ids(family, one -> List.of(one.id()))::contains;
        return builder()
                .asAt(asAt())
                .measures(kept(measures(), MeasureEvidence::measure, ids(family, Promise::measures)::contains))
                .duties(kept(duties(), DutyEvidence::duty, ids(family, Promise::duties)::contains))
                .surveyAnswers(kept(surveyAnswers(), SurveyAnswer::promise, named))
                .caseAudits(kept(caseAudits(), CaseAuditResult::promise, named))
                .participations(kept(participations(), ParticipationRecord::promise, named))
                .publications(kept(publications(), Publication::promise, named))
                .build();
    }

    private static <K> ImmutableSet<K> ids(List<Promise> family, Function<Promise, Collection<K>> of) {
        return family.stream().flatMap(one -> of.apply(one).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static <T, K> Iterable<T> kept(Collection<T> items, Function<T, K> key, Predicate<K> wanted) {
        return items.stream().filter(item -> wanted.test(key.apply(item))).toList();
    }

    /** How many pieces there are, and the day; no question or title is printed. */
    @Override
    public String toString() {
        int size = measures().size()
                + duties().size()
                + surveyAnswers().size()
                + caseAudits().size()
                + participations().size()
                + publications().size();
        return "Evidence[" + size + (size == 1 ? " piece" : " pieces") + " as at " + asAt() + "]";
    }
}
