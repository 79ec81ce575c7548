package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyComparison.Difference;

/** The fields of a comparison: sums first, of all and of each duty, then a duty of a young person each. */
public final class ChangeFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "row",
            "child",
            "duty",
            "part",
            "title",
            "children",
            "differences",
            "trigger",
            "outcome",
            "due",
            "working",
            "otherOutcome",
            "otherDue",
            "otherWorking");

    private ChangeFields() {}

    /** Writes them all and closes the writer. */
    public static void write(Changes changes, FlatWriter writer) {
        try (writer) {
            sum(
                    "ALL",
                    Optional.empty(),
                    changes.children(),
                    changes.differences().size(),
                    writer);
            changes.byDuty()
                    .forEach(group ->
                            sum("DUTY", Optional.of(group.duty()), group.children(), group.differences(), writer));
            changes.differences().forEach(difference -> difference(difference, writer));
        }
    }

    /** The id of a duty, with its part where it has several. */
    static String id(AssessedDuty duty) {
        return duty.duty() + duty.part().map(part -> "/" + part).orElse("");
    }

    private static void sum(String row, Optional<AssessedDuty> duty, int children, int differences, FlatWriter out) {
        begin(row, Optional.empty(), duty, out);
        out.number("children", Optional.of(children))
                .number("differences", Optional.of(differences))
                .date("trigger", Optional.empty());
        answer("outcome", "due", "working", Optional.empty(), out);
        answer("otherOutcome", "otherDue", "otherWorking", Optional.empty(), out);
        out.end();
    }

    private static void difference(Difference difference, FlatWriter out) {
        AssessedDuty either = difference.either();
        begin("DIFFERENCE", Optional.of(either.key()), Optional.of(either), out);
        out.number("children", Optional.<Integer>empty())
                .number("differences", Optional.<Integer>empty())
                .date("trigger", Optional.of(either.trigger()));
        answer("outcome", "due", "working", difference.first(), out);
        answer("otherOutcome", "otherDue", "otherWorking", difference.second(), out);
        out.end();
    }

    private static void begin(String row, Optional<String> child, Optional<AssessedDuty> duty, FlatWriter out) {
        out.text("row", row)
                .text("child", child)
                .text("duty", duty.map(of -> of.duty().text()))
                .text("part", duty.flatMap(AssessedDuty::part))
                .text("title", duty.map(AssessedDuty::title));
    }

    private static void answer(
            String outcome, String due, String working, Optional<AssessedDuty> duty, FlatWriter out) {
        out.text(outcome, duty.map(of -> of.kind().name()))
                .date(due, duty.flatMap(AssessedDuty::due))
                .text(working, duty.map(AssessedDuty::working));
    }
}
