package org.corporateparenting.commitment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is said about one promise, and what is missing, and concludes from it. */
final class Hearing {

    private final Promise promise;
    private final LocalDate freshFrom;
    private final List<JudgedEvidence> held = new ArrayList<>();
    private final List<MissingEvidence> missing = new ArrayList<>();

    Hearing(Promise promise, LocalDate freshFrom) {
        this.promise = promise;
        this.freshFrom = freshFrom;
    }

    boolean isFresh(EvidenceItem item) {
        return !item.date().isBefore(freshFrom);
    }

    /**
     * What is linked: the voice, if any, what is wanted where it is absent or too old, what settles it where it is
     * open.
     */
    void hear(EvidenceType type, String subject, Optional<Voice> voice, String wanted, String settling) {
        boolean calledFor = promise.calledFor().contains(type);
        if (voice.isEmpty()) {
            miss(type, subject, calledFor, wanted);
            return;
        }
        switch (hear(type, subject, voice.get())) {
            case STALE -> miss(type, subject, calledFor, wanted + " since " + freshFrom);
            case INCONCLUSIVE -> miss(type, subject, calledFor, settling);
            case SUPPORTS, SUPPORTS_IN_PART, CONTRADICTS -> {}
        }
    }

    EvidenceVerdict hear(EvidenceType type, String subject, Voice voice) {
        boolean stale = voice.date().isBefore(freshFrom);
        EvidenceVerdict verdict = stale ? EvidenceVerdict.STALE : voice.verdict();
        String words = voice.words() + " (" + voice.date() + (stale ? ", too old to count)" : ")");
        held.add(new JudgedEvidence(Optional.of(type), subject, verdict, words));
        return verdict;
    }

    void hear(Judgement child) {
        String id = child.promise().id();
        switch (child.kind()) {
            case KEPT -> hear(id, EvidenceVerdict.SUPPORTS, " is kept");
            case PARTLY -> hear(id, EvidenceVerdict.SUPPORTS_IN_PART, " is kept in part");
            case NOT_KEPT -> hear(id, EvidenceVerdict.CONTRADICTS, " is not kept");
            case NO_EVIDENCE ->
                missing.add(new MissingEvidence(Optional.empty(), id, true, "any evidence that tells about " + id));
        }
    }

    private void hear(String id, EvidenceVerdict verdict, String words) {
        held.add(new JudgedEvidence(Optional.empty(), id, verdict, id + words));
    }

    void miss(EvidenceType type, String subject, boolean calledFor, String words) {
        missing.add(new MissingEvidence(Optional.of(type), subject, calledFor, words));
    }

    /** A type that is called for, of which nothing tells and nothing is named as missing yet. */
    void missIfNotTold(EvidenceType type) {
        boolean named =
                missing.stream().anyMatch(one -> one.isCalledFor() && one.type().equals(Optional.of(type)));
        if (promise.calledFor().contains(type) && !isTold(type) && !named) {
            String what = switch (type) {
                case MEASURE -> "a measure: none is linked to " + promise.id();
                case DUTY -> "a duty that can be counted: none is linked to " + promise.id();
                case SURVEY, CASE_AUDIT, PARTICIPATION_RECORD, PUBLICATION ->
                    "a " + type.words() + " about " + promise.id() + " since " + freshFrom;
            };
            miss(type, promise.id(), true, what);
        }
    }

    private boolean isTold(EvidenceType type) {
        return held.stream()
                .anyMatch(one ->
                        one.type().equals(Optional.of(type)) && one.verdict().isConclusive());
    }

    Judgement conclude(KeptPolicy policy, ImmutableList<Judgement> children) {
        Judgement.Kind kind = kind(policy);
        if (kind == Judgement.Kind.NO_EVIDENCE && promise.calledFor().isEmpty() && children.isEmpty()) {
            missing.add(new MissingEvidence(
                    Optional.empty(), promise.id(), false, "any evidence that tells: the source names none"));
        }
        return Judgement.builder()
                .promise(promise)
                .kind(kind)
                .evidence(held)
                .missing(missing)
                .children(children)
                .build();
    }

    private Judgement.Kind kind(KeptPolicy policy) {
        long supports = count(EvidenceVerdict.SUPPORTS);
        long some = supports + count(EvidenceVerdict.SUPPORTS_IN_PART);
        long told = some + count(EvidenceVerdict.CONTRADICTS);
        if (told == 0) {
            return Judgement.Kind.NO_EVIDENCE;
        }
        if (some == 0) {
            return Judgement.Kind.NOT_KEPT;
        }
        long voices = told + missed(policy.completeness());
        boolean kept = policy.isMajorityEnough() ? 2 * supports > voices : supports == voices;
        return kept ? Judgement.Kind.KEPT : Judgement.Kind.PARTLY;
    }

    private long count(EvidenceVerdict verdict) {
        return held.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** How many voices that are called for are missed. */
    private long missed(Completeness completeness) {
        return switch (completeness) {
            case EVERYTHING ->
                missing.stream().filter(MissingEvidence::isCalledFor).count();
            case EACH_TYPE ->
                promise.calledFor().stream().filter(type -> !isTold(type)).count()
                        + missing.stream()
                                .filter(one -> one.isCalledFor() && one.type().isEmpty())
                                .count();
            case WHAT_IS_HELD -> 0;
        };
    }
}
