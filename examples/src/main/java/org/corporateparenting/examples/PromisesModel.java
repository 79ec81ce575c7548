package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.commitment.EvidenceType;
import org.corporateparenting.commitment.Framework;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.MissingEvidence;
import org.corporateparenting.commitment.PromiseKind;
import org.corporateparenting.examples.output.PromiseFields;
import org.corporateparenting.examples.output.PromiseLines;
import org.corporateparenting.examples.page.PromisesPart;

/** What the page says of promises: those in force on the day. */
final class PromisesModel {

    private PromisesModel() {}

    static PromisesPart of(ImmutableList<Judgement> all, LocalDate asAt) {
        ImmutableList<Judgement> judgements = all.stream()
                .filter(judgement -> judgement.promise().framework().isInForceAt(asAt))
                .collect(toImmutableList());
        ImmutableListMultimap<Framework, Judgement> byFramework =
                Multimaps.index(judgements, judgement -> judgement.promise().framework());
        return new PromisesPart(
                judgements.stream()
                        .filter(judgement -> judgement.promise().kind() == PromiseKind.PRINCIPLE)
                        .map(principle -> principle(principle, judgements))
                        .collect(toImmutableList()),
                byFramework.asMap().entrySet().stream()
                        .map(each -> new PromisesPart.Framework(
                                each.getKey().name(),
                                each.getKey().authority(),
                                each.getValue().stream().map(PromisesModel::row).collect(toImmutableList())))
                        .collect(toImmutableList()),
                lacking(judgements));
    }

    private static PromisesPart.Principle principle(Judgement principle, List<Judgement> judgements) {
        Map<Judgement.Kind, Integer> counts = new EnumMap<>(Judgement.Kind.class);
        judgements.stream()
                .filter(other -> other != principle
                        && other.promise()
                                .principles()
                                .contains(principle.promise().id()))
                .forEach(other -> counts.merge(other.kind(), 1, Integer::sum));
        return new PromisesPart.Principle(
                row(principle),
                counts.getOrDefault(Judgement.Kind.KEPT, 0),
                counts.getOrDefault(Judgement.Kind.PARTLY, 0),
                counts.getOrDefault(Judgement.Kind.NOT_KEPT, 0),
                counts.getOrDefault(Judgement.Kind.NO_EVIDENCE, 0));
    }

    private static PromisesPart.Row row(Judgement judgement) {
        String outcome = PromiseLines.words(judgement.kind());
        return new PromisesPart.Row(
                judgement.promise().id(),
                judgement.promise().title(),
                Ascii.toUpperCase(outcome.charAt(0)) + outcome.substring(1),
                PromiseFields.evidence(judgement),
                PromiseFields.missing(judgement));
    }

    /** The figures and counts that several promises lack; what concerns one promise alone stands beside it. */
    private static ImmutableList<PromisesPart.Lacking> lacking(List<Judgement> judgements) {
        Multimap<String, String> promises = TreeMultimap.create();
        judgements.forEach(judgement -> judgement.missing().stream()
                .filter(PromisesModel::isShared)
                .forEach(missing ->
                        promises.put(missing.words(), judgement.promise().id())));
        return promises.asMap().entrySet().stream()
                .map(each -> new PromisesPart.Lacking(each.getKey(), ImmutableList.copyOf(each.getValue())))
                .sorted(Comparator.<PromisesPart.Lacking>comparingInt(
                                each -> -each.promises().size())
                        .thenComparing(PromisesPart.Lacking::what))
                .collect(toImmutableList());
    }

    private static boolean isShared(MissingEvidence missing) {
        return missing.type()
                .filter(type -> type == EvidenceType.MEASURE || type == EvidenceType.DUTY)
                .isPresent();
    }
}
