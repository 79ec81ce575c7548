package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Says in a sentence why a young person is in a group. */
final class Reasons {

    private static final String NEEDED = " days since the age of 14 (" + LeavingCareLaw.DAYS_NEEDED + " are needed)";

    private Reasons() {}

    static String because(Standing standing, Worlds worlds) {
        return standing.isDetermined()
                ? determined(standing.answer(), standing.period().start(), worlds.recorded())
                : "It depends on what is not known: " + String.join("; ", missing(standing, worlds.unknowns())) + ".";
    }

    static ImmutableList<String> missing(Standing standing, Map<Unknown, String> words) {
        return standing.isDetermined()
                ? ImmutableList.of()
                : standing.open().stream()
                        .flatMap(unknown -> Optional.ofNullable(words.get(unknown)).stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }

    private static String determined(World.Answer answer, LocalDate from, World recorded) {
        LocalDate event = answer.event().orElse(from);
        return switch (answer.route()) {
            case ELIGIBLE ->
                "Aged 16 or 17, looked after since " + event + ", by " + from + " for " + recorded.nightsBy(from)
                        + NEEDED + ".";
            case TOO_SHORT ->
                "Looked after since " + event + ", by " + from + " for only " + recorded.nightsBy(from) + NEEDED + ".";
            case RELEVANT ->
                "Aged 16 or 17, no longer looked after since " + event + ", before that for " + recorded.nightsBy(event)
                        + NEEDED + ".";
            case RELEVANT_DETAINED ->
                "Aged 16 or 17, detained or in hospital from " + event
                        + " and on attaining 16, before that looked after for " + recorded.nightsBy(event) + NEEDED
                        + ".";
            case FORMER_RELEVANT_FROM_CARE ->
                "Looked after up to the age of 18 on " + event + ", before that for " + recorded.nightsBy(event)
                        + NEEDED + ".";
            case FORMER_RELEVANT_AFTER_LEAVING ->
                "18 or over, was a relevant child after " + event + ", before that looked after for "
                        + recorded.nightsBy(event) + NEEDED + ".";
            default -> withoutCount(answer.route(), event);
        };
    }

    private static String withoutCount(Route route, LocalDate event) {
        return switch (route) {
            case QUALIFYING_LEFT_CARE -> "Under 21, looked after at 16 or 17 up to " + event + " and no longer.";
            case QUALIFYING_GUARDIANSHIP ->
                "Under 21, under special guardianship from " + event + ", looked after immediately before that.";
            case QUALIFYING_ELSEWHERE ->
                "Under 21, accommodated or fostered elsewhere at 16 or 17 up to " + event + " and no longer.";
            case SHORT_BREAK -> "Looked after since " + event + " in a series of short breaks only.";
            case TRANSFERRED -> "Another authority took over care on " + event + " and is the responsible one.";
            case UNDER_SIXTEEN -> "Under 16.";
            case NOT_AFTER_SIXTEEN ->
                "Not looked after, accommodated or fostered after the age of 16 and not under special"
                        + " guardianship after care.";
            case AGED_OUT -> "Too old under the law of the day.";
            case DIED -> "The young person has died.";
            default -> "The law on leaving care was not in force.";
        };
    }
}
