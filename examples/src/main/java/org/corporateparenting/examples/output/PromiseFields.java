package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.commitment.JudgedEvidence;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.MissingEvidence;
import org.corporateparenting.commitment.Promise;
import org.corporateparenting.time.PartialDate;

/** The fields of a judged promise. */
public final class PromiseFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "id",
            "framework",
            "title",
            "outcome",
            "evidence",
            "missing",
            "because",
            "kind",
            "authority",
            "from",
            "until",
            "parent",
            "principles");

    private PromiseFields() {}

    /** Writes one promise. */
    public static void write(Judgement judgement, FlatWriter out) {
        Promise promise = judgement.promise();
        out.text("id", promise.id())
                .text("framework", promise.framework().name())
                .text("title", promise.title())
                .text("outcome", judgement.kind().name())
                .texts("evidence", evidence(judgement))
                .texts("missing", missing(judgement))
                .text("because", judgement.because())
                .text("kind", promise.kind().name())
                .text("authority", promise.framework().authority())
                .text("from", promise.framework().from().toString())
                .text("until", promise.framework().until().map(PartialDate::toString))
                .text("parent", promise.parent())
                .texts("principles", promise.principles().asList())
                .end();
    }

    /** What was held, each with what it says. */
    public static ImmutableList<String> evidence(Judgement judgement) {
        return judgement.evidence().stream().map(PromiseFields::text).collect(ImmutableList.toImmutableList());
    }

    /** What nobody holds. */
    public static ImmutableList<String> missing(Judgement judgement) {
        return judgement.missing().stream().map(MissingEvidence::words).collect(ImmutableList.toImmutableList());
    }

    private static String text(JudgedEvidence evidence) {
        return evidence.verdict() + ": " + evidence.words();
    }
}
