package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;

/**
 * Something that a rule could not judge, and why.
 *
 * @param rule the rule
 * @param location the row that it could not judge; without child where the rule could not judge any
 * @param missing the facts that would settle it; at least one
 */
public record OpenQuestion(RuleId rule, Location location, ImmutableList<String> missing)
        implements Comparable<OpenQuestion> {

    private static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::location)
            .thenComparing(OpenQuestion::rule)
            .thenComparing(open -> String.join("; ", open.missing()));

    /**
     * Checks that something is named.
     *
     * @param rule as above
     * @param location as above
     * @param missing as above
     */
    public OpenQuestion {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("missing is empty; name the facts that would settle the answer");
        }
    }

    /** Orders by place and rule. */
    @Override
    public int compareTo(OpenQuestion other) {
        return ORDER.compare(this, other);
    }
}
