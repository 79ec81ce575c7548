package org.corporateparenting.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import org.corporateparenting.law.Citation;
import org.immutables.value.Value;

/**
 * One thing noticed about data: which rule, where, how heavy, and a sentence that says what is wrong.
 *
 * <p>Findings are values with a stable order: by place, then weight, then rule, then message. The message holds no
 * personal data; the raw values a rule compared are in {@link #evidence()}, which {@code toString} hides.
 */
@Value.Immutable
public abstract class Finding implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::citations, Ordering.<Citation>natural().lexicographical())
            .thenComparing(Finding::evidenceInOrder, Ordering.<String>natural().lexicographical());

    Finding() {}

    /**
     * The rule that noticed it.
     *
     * @return the rule's id
     */
    public abstract RuleId rule();

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Where it points.
     *
     * @return the child, table, row and fields, as far as they are known
     */
    public abstract Location location();

    /**
     * What is wrong, in one sentence that names no personal data.
     *
     * @return the sentence
     */
    public abstract String message();

    /**
     * What the rule rests on.
     *
     * @return the provisions; empty for a check of this library's own
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * The raw values that were compared, by field; a field that was compared in several rows has several. They may identify
     * a child: write them out only on request.
     *
     * @return the values; hidden in {@code toString}
     */
    @Value.Redacted
    public abstract ImmutableSetMultimap<String, String> evidence();

    /**
     * Starts a finding.
     *
     * @return an empty builder
     */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /**
     * A finding without citations or evidence.
     *
     * @param rule the rule that noticed it
     * @param severity how much it weighs
     * @param location where it points
     * @param message what is wrong, naming no personal data
     * @return the finding
     */
    public static Finding of(RuleId rule, Severity severity, Location location, String message) {
        return builder()
                .rule(rule)
                .severity(severity)
                .location(location)
                .message(message)
                .build();
    }

    /**
     * Orders by place, then weight (heaviest first), then rule, then message; among findings alike in all these, by
     * citations and evidence.
     */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Fields with their values, so that equal evidence gives equal text whatever order it was put in. */
    private ImmutableList<String> evidenceInOrder() {
        return evidence().entries().stream()
                .map(entry -> entry.getKey() + '=' + entry.getValue())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
