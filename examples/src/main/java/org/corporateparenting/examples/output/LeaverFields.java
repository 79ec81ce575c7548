package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.Entitlement;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.law.Citation;

/** The fields of a leaving-care standing. */
public final class LeaverFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("child", "group", "from", "to", "because", "entitlements", "citations", "missing");

    private LeaverFields() {}

    /** Writes one standing. */
    public static void write(ChildId child, CareLeaverStatus status, FlatWriter out) {
        out.text("child", child.text())
                .text("group", status.group().name())
                .date("from", Optional.of(status.period().start()))
                .date("to", status.period().endExclusive())
                .text("because", status.because())
                .texts("entitlements", entitlements(status))
                .texts(
                        "citations",
                        status.citations().stream().map(Citation::toString).toList())
                .texts("missing", status.missing())
                .end();
    }

    /** The ids of the entitlements, each once. */
    public static ImmutableList<String> entitlements(CareLeaverStatus status) {
        return status.entitlements().stream()
                .map(Entitlement::id)
                .map(id -> id.text())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
