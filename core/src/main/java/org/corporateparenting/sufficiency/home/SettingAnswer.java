package org.corporateparenting.sufficiency.home;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.sufficiency.RegulationStatus;

/**
 * Whether a setting is lawful, and why.
 *
 * @param kind the answer
 * @param status how the setting stands with whoever registers it; empty where that is not known, not asked, or still
 *     to be decided
 * @param because the reason in a sentence
 * @param citations the provisions; empty where it rests on local policy
 * @param source where a row of the table that is no law comes from; empty where it is law
 * @param missing the facts that would settle it; empty unless it cannot be said
 */
public record SettingAnswer(
        Lawfulness kind,
        Optional<RegulationStatus> status,
        String because,
        ImmutableList<Citation> citations,
        String source,
        ImmutableList<String> missing) {

    /**
     * Checks what is given.
     *
     * @param kind as above
     * @param status as above
     * @param because as above
     * @param citations as above
     * @param source as above
     * @param missing as above
     * @throws IllegalArgumentException if facts are missing though the answer is known, or none is though it is not
     */
    public SettingAnswer {
        requireNonNull(kind, "kind");
        requireNonNull(status, "status");
        requireNonNull(because, "because");
        requireNonNull(source, "source");
        if ((kind == Lawfulness.NOT_KNOWN) == missing.isEmpty()) {
            throw new IllegalArgumentException("missing is " + missing + " though the answer is " + kind
                    + "; facts are missing if, and only if, it cannot be said");
        }
    }
}
