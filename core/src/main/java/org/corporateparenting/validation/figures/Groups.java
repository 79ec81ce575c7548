package org.corporateparenting.validation.figures;

import static org.corporateparenting.performance.FigureRole.CLOSING;
import static org.corporateparenting.performance.FigureRole.DENOMINATOR;
import static org.corporateparenting.performance.FigureRole.JOINED;
import static org.corporateparenting.performance.FigureRole.LEFT;
import static org.corporateparenting.performance.FigureRole.NUMERATOR;
import static org.corporateparenting.performance.FigureRole.OPENING;
import static org.corporateparenting.performance.FigureRole.PART;
import static org.corporateparenting.performance.FigureRole.RATE;
import static org.corporateparenting.performance.FigureRole.TOTAL;
import static org.corporateparenting.performance.FigureRole.VALUE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.performance.FigurePart;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.performance.Unit;

/** The groups that a file names, and the check that the roles of their members call for. */
final class Groups {

    private Groups() {}

    /** The groups of one file, by name. */
    static ImmutableList<ShownGroup> of(String file, List<Shown> figures) {
        Map<String, ImmutableListMultimap.Builder<FigureRole, Shown>> byName = new TreeMap<>();
        for (Shown shown : figures) {
            for (FigurePart part : shown.figure().parts()) {
                if (!part.group().isEmpty()) {
                    byName.computeIfAbsent(part.group(), any -> ImmutableListMultimap.builder())
                            .put(part.role(), shown);
                }
            }
        }
        ImmutableList.Builder<ShownGroup> groups = ImmutableList.builder();
        byName.forEach((name, members) -> groups.add(new ShownGroup(file, name, members.build())));
        return groups.build();
    }

    static Optional<FigureCheck> checkFor(ShownGroup group) {
        if (group.has(PART, TOTAL)) {
            return Optional.of(FigureCheck.SUM);
        }
        if (group.has(NUMERATOR) || group.has(DENOMINATOR)) {
            return share(group);
        }
        if (group.has(CLOSING)) {
            return Optional.of(way(group));
        }
        if (group.has(JOINED, LEFT, VALUE)) {
            return Optional.of(FigureCheck.NET);
        }
        if (group.has(PART)) {
            boolean shares =
                    group.all(PART).stream().allMatch(part -> part.figure().unit() == Unit.PERCENT);
            return Optional.of(shares ? FigureCheck.SUM_TO_100 : FigureCheck.SUM);
        }
        return group.has(VALUE)
                ? Optional.of(SeriesJudge.isBounded(group) ? FigureCheck.BOUNDS : FigureCheck.MEAN)
                : Optional.empty();
    }

    static Verdict judge(FigureCheck check, ShownGroup group) {
        return switch (check) {
            case SUM -> PartsJudge.sum(group);
            case SUM_TO_100 -> PartsJudge.sumTo100(group);
            case SUPPRESSION -> PartsJudge.suppression(group);
            case PART_ABOVE_WHOLE -> PartsJudge.partAboveWhole(group);
            case PERCENT, RATIO -> ShareJudge.quotient(group);
            case SHARE_OF_PARTS -> ShareJudge.shareOfParts(group);
            case ATTAINABLE -> ShareJudge.attainable(group);
            case ONE_POPULATION, POPULATION_STEP -> ShareJudge.implied(group);
            case ROLL_FORWARD -> ChangeJudge.rollForward(group);
            case NET -> ChangeJudge.net(group);
            case CHANGE -> ChangeJudge.change(group);
            case PERCENT_CHANGE -> ChangeJudge.percentChange(group);
            case POINTS_OR_PERCENT -> ChangeJudge.pointsOrPercent(group);
            case COMPLEMENT_CHANGE -> ChangeJudge.complement(group);
            case BOUNDS -> SeriesJudge.bounds(group);
            case MEAN -> SeriesJudge.mean(group);
            case SAME_MEASURE -> SeriesJudge.same(group);
            case FALSE_ZERO, OUTLIER, TARGET_PLAUSIBLE, STALE_SERIES, STREAK, ORDINAL, COUNT_OF_MEASURES ->
                Verdict.notDetermined(check + " is no check of a group");
        };
    }

    private static Optional<FigureCheck> share(ShownGroup group) {
        if (group.has(RATE, NUMERATOR, PART)) {
            return Optional.of(FigureCheck.SHARE_OF_PARTS);
        }
        if (group.has(RATE, NUMERATOR)) {
            return Optional.of(isHundredths(group) ? FigureCheck.PERCENT : FigureCheck.RATIO);
        }
        if (group.has(RATE)) {
            return Optional.of(FigureCheck.ATTAINABLE);
        }
        return group.has(NUMERATOR, DENOMINATOR) ? Optional.of(FigureCheck.RATIO) : Optional.empty();
    }

    private static boolean isHundredths(ShownGroup group) {
        Unit unit = group.all(RATE).get(0).figure().unit();
        return unit == Unit.PERCENT || unit == Unit.RATE_PER_10K;
    }

    private static FigureCheck way(ShownGroup group) {
        if (group.has(JOINED) || group.has(LEFT)) {
            return FigureCheck.ROLL_FORWARD;
        }
        if (!group.has(RATE)) {
            return FigureCheck.CHANGE;
        }
        boolean ofPercentages = group.all(CLOSING).get(0).figure().unit() == Unit.PERCENT;
        boolean beforeIsKnown = group.has(OPENING) || group.has(VALUE);
        return ofPercentages && !beforeIsKnown ? FigureCheck.POINTS_OR_PERCENT : FigureCheck.PERCENT_CHANGE;
    }
}
