package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;

/**
 * All codes of one kind, in the order of the list, and the way from a code's text to its constant.
 *
 * <p>Texts are compared exactly: nothing is trimmed and case counts.
 *
 * @param <E> the enum whose constants are the codes
 */
public final class CodeSet<E extends Enum<E> & Code> {

    private final String name;
    private final ImmutableMap<String, E> byCode;

    private CodeSet(String name, ImmutableMap<String, E> byCode) {
        this.name = name;
        this.byCode = byCode;
    }

    /**
     * A set from the constants of its enum.
     *
     * @param <E> the enum
     * @param name what one of them is, with its article, such as {@code a legal status}
     * @param members all constants of the enum
     * @return the set
     * @throws IllegalArgumentException if two of them have the same code
     */
    public static <E extends Enum<E> & Code> CodeSet<E> of(String name, E[] members) {
        requireNonNull(name, "name");
        return new CodeSet<>(name, Maps.uniqueIndex(Arrays.asList(members), Code::code));
    }

    /**
     * What one of the codes is.
     *
     * @return the name with its article, such as {@code a legal status}
     */
    public String name() {
        return name;
    }

    /**
     * The texts of all codes, of whatever year.
     *
     * @return the codes, in the order of the list
     */
    public ImmutableSet<String> codes() {
        return byCode.keySet();
    }

    /**
     * All codes, of whatever year.
     *
     * @return the constants, in the order of the list
     */
    public ImmutableSet<E> members() {
        return Sets.immutableEnumSet(byCode.values());
    }

    /**
     * The codes on the list of a collection year.
     *
     * @param yearEnding the calendar year in which the collection year ends, such as 2026 for 2025/26
     * @return the constants, in the order of the list
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public ImmutableSet<E> validIn(int yearEnding) {
        return byCode.values().stream()
                .filter(member -> member.isValidIn(yearEnding))
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * The constant of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public E of(String code) {
        return tryOf(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is not " + name + "; it must be one of " + String.join(", ", codes())));
    }

    /**
     * The constant of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public Optional<E> tryOf(String code) {
        return Optional.ofNullable(byCode.get(requireNonNull(code, "code")));
    }

    /** The name and the codes. */
    @Override
    public String toString() {
        return name + ": " + String.join(", ", codes());
    }
}
