package org.corporateparenting.examples.output;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import org.corporateparenting.validation.figures.FigureAudit;
import org.corporateparenting.validation.figures.FigureFinding;
import org.corporateparenting.validation.figures.GroupResult;

/** What the checks on published figures say, for people. */
public final class AuditLines {

    private static final int WIDTH_OF_CHECK = 8;
    private static final int WIDTH_OF_SEVERITY = 7;

    private final PrintWriter out;

    /** Writes lines. */
    public AuditLines(PrintWriter out) {
        this.out = out;
    }

    /** Writes everything about an audit. */
    public void write(FigureAudit audit) {
        audit.findings().forEach(this::line);
        if (!audit.notDetermined().isEmpty()) {
            out.println("Cannot be determined:");
            audit.notDetermined()
                    .forEach(open -> out.println("  " + open.file() + ", " + open.group() + ": " + open.because()));
        }
        long holding = audit.groups().stream()
                .filter(group -> group.result() == GroupResult.HOLDS)
                .count();
        out.println(audit.findings().size() + " findings; " + holding + " of "
                + audit.groups().size() + " groups hold, "
                + audit.notDetermined().size() + " cannot be determined");
    }

    private void line(FigureFinding found) {
        out.println(Strings.padEnd(found.check().id().text(), WIDTH_OF_CHECK, ' ')
                + Strings.padEnd(found.severity().name(), WIDTH_OF_SEVERITY, ' ')
                + found.finding().location().table().orElseThrow() + " row " + found.row()
                + found.group().map(group -> ", " + group).orElse("") + ": " + found.message());
    }
}
