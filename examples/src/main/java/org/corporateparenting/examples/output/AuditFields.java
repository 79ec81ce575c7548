package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.validation.figures.FigureAudit;
import org.corporateparenting.validation.figures.FigureFinding;
import org.corporateparenting.validation.figures.JudgedGroup;

/** The fields of what the checks on published figures say. */
public final class AuditFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("check", "outcome", "group", "file", "row", "severity", "message");

    private AuditFields() {}

    /** Writes what is wrong, then what cannot be tested. */
    public static void write(FigureAudit audit, FlatWriter out) {
        audit.findings().forEach(found -> write(found, out));
        audit.notDetermined().forEach(open -> write(open, out));
    }

    private static void write(FigureFinding found, FlatWriter out) {
        out.text("check", found.check().id().text())
                .text("outcome", Outcome.BREACHED.name())
                .text("group", found.group())
                .text("file", found.finding().location().table())
                .number("row", Optional.of(found.row()))
                .text("severity", found.severity().name())
                .text("message", found.message())
                .end();
    }

    private static void write(JudgedGroup open, FlatWriter out) {
        out.text("check", open.check().map(check -> check.id().text()))
                .text("outcome", Outcome.NOT_DETERMINABLE.name())
                .text("group", open.group())
                .text("file", open.file())
                .number("row", Optional.empty())
                .text("severity", open.check().map(check -> check.severity().name()))
                .text("message", open.because())
                .end();
    }
}
