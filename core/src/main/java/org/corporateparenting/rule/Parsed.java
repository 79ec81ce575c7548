package org.corporateparenting.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * What could be made of some data, and findings for the rest.
 *
 * @param <T> what was made
 * @param value what could be built
 * @param findings what could not be used, or was used and should be looked at; in their natural order
 */
public record Parsed<T>(T value, ImmutableList<Finding> findings) {

    /**
     * Puts the findings in their natural order.
     *
     * @param value as above
     * @param findings as above
     */
    public Parsed {
        requireNonNull(value, "value");
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /**
     * A value about which nothing was noticed.
     *
     * @param <T> what was made
     * @param value the value
     * @return the value without findings
     */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, ImmutableList.of());
    }

    /**
     * The same findings with another value made of this one.
     *
     * @param <R> what is made
     * @param make how it is made
     * @return the new value with the same findings
     */
    public <R> Parsed<R> map(Function<? super T, ? extends R> make) {
        return new Parsed<>(make.apply(value), findings);
    }

    /**
     * Whether anything supplied could not be taken as it stands.
     *
     * @return true if a finding is of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings only: a value may be about children. */
    @Override
    public String toString() {
        return "Parsed[" + findings.size() + (findings.size() == 1 ? " finding]" : " findings]");
    }
}
