package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.Subject;

/** The fields of an assessed duty. */
public final class DutyFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "child",
            "household",
            "duty",
            "part",
            "title",
            "force",
            "trigger",
            "due",
            "dueAt",
            "done",
            "outcome",
            "daysLate",
            "working",
            "citations",
            "missing",
            "reason");

    private DutyFields() {}

    private static Optional<String> household(AssessedDuty duty) {
        return duty.subject() == Subject.HOME ? Optional.of(duty.key()) : Optional.empty();
    }

    /** Writes one duty. */
    public static void write(AssessedDuty duty, FlatWriter out) {
        out.text("child", duty.child().map(ChildId::text))
                .text("household", household(duty))
                .text("duty", duty.duty().text())
                .text("part", duty.part())
                .text("title", duty.title())
                .text("force", duty.force().name())
                .date("trigger", Optional.of(duty.trigger()))
                .date("due", duty.due())
                .text("dueAt", duty.dueAt().map(OffsetDateTime::toString))
                .date("done", duty.done())
                .text("outcome", duty.kind().name())
                .number("daysLate", Optional.of(duty.daysLate()))
                .text("working", duty.working())
                .texts(
                        "citations",
                        duty.citations().stream().map(Citation::toString).toList())
                .texts("missing", duty.missing())
                .text("reason", duty.reason())
                .end();
    }
}
