package org.corporateparenting.examples.output;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.MissingEvidence;
import org.corporateparenting.commitment.PromiseKind;

/** Promises for people, principle by principle: what we owe, how we are doing, what nobody measures. */
public final class PromiseLines {

    private final PrintWriter out;

    /** Writes there. */
    public PromiseLines(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes the promises in force on a day, under the principles that they serve; one that serves several stands under
     * each.
     */
    public void write(ImmutableList<Judgement> all, LocalDate asAt) {
        List<Judgement> judgements = all.stream()
                .filter(judgement -> judgement.promise().framework().isInForceAt(asAt))
                .toList();
        println(counts(judgements) + ", in force on " + asAt);
        judgements.stream()
                .filter(judgement -> judgement.promise().kind() == PromiseKind.PRINCIPLE)
                .forEach(principle -> write(
                        principle,
                        judgements.stream()
                                .filter(other -> serves(other, principle))
                                .toList()));
    }

    private static boolean serves(Judgement judgement, Judgement principle) {
        return judgement != principle
                && judgement.promise().principles().contains(principle.promise().id());
    }

    private void write(Judgement principle, List<Judgement> serving) {
        println("");
        println(principle.promise().id() + " " + principle.promise().title() + ": " + words(principle.kind()));
        println("  What we owe (" + counts(serving) + ")");
        serving.forEach(promise -> println("    "
                + Strings.padEnd(promise.promise().id(), 12, ' ')
                + Strings.padEnd(promise.kind().name(), 13, ' ')
                + promise.promise().title()));
        println("  How we are doing");
        PromiseFields.evidence(principle).forEach(evidence -> println("    " + evidence));
        if (principle.evidence().isEmpty()) {
            println("    nothing that is held tells");
        }
        println("  What nobody measures");
        principle.missing().stream().map(MissingEvidence::words).forEach(missing -> println("    " + missing));
    }

    /** Whether a promise is kept, in words. */
    public static String words(Judgement.Kind kind) {
        return switch (kind) {
            case KEPT -> "kept";
            case PARTLY -> "kept in part";
            case NOT_KEPT -> "not kept";
            case NO_EVIDENCE -> "no evidence";
        };
    }

    private static String counts(List<Judgement> judgements) {
        Map<Judgement.Kind, Integer> counts = new EnumMap<>(Judgement.Kind.class);
        judgements.forEach(judgement -> counts.merge(judgement.kind(), 1, Integer::sum));
        StringBuilder text = new StringBuilder(judgements.size() + " promises");
        for (Judgement.Kind kind : Judgement.Kind.values()) {
            text.append(", ").append(counts.getOrDefault(kind, 0)).append(' ').append(words(kind));
        }
        return text.toString();
    }

    /** Lines end alike everywhere. */
    private void println(String line) {
        out.print(line + "\n");
    }
}
