package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.Finding;

/** The fields of a finding. The raw values it compared are not among them: they may identify a child. */
public final class FindingFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("rule", "severity", "child", "table", "row", "fields", "message");

    private FindingFields() {}

    /** Writes one finding. */
    public static void write(Finding finding, FlatWriter out) {
        out.text("rule", finding.rule().text())
                .text("severity", finding.severity().name())
                .text("child", finding.location().child())
                .text("table", finding.location().table())
                .number("row", finding.location().row())
                .texts("fields", finding.location().fields())
                .text("message", finding.message())
                .end();
    }
}
