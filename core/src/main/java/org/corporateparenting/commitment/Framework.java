package org.corporateparenting.commitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.PartialDate;

/**
 * A document of promises: a pledge, a charter, a strategy.
 *
 * @param name its name, which no other framework has
 * @param authority who promised; {@code England} for what holds for every authority
 * @param from when it began to hold, as far as it is known
 * @param until when it ceased to hold, as far as it is known; empty where no end is set
 */
public record Framework(String name, String authority, PartialDate from, Optional<PartialDate> until) {

    /** The authority of what holds for every authority. */
    public static final String ENGLAND = "England";

    /**
     * Checks that it has a name and an authority and does not end before it begins.
     *
     * @param name as above
     * @param authority as above
     * @param from as above
     * @param until as above
     */
    public Framework {
        requireNonNull(from, "from");
        if (name.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException(
                    "name is '" + name + "' and authority is '" + authority + "'; neither may be blank");
        }
        if (until.isPresent() && until.get().isCertainlyBefore(from.earliest())) {
            throw new IllegalArgumentException("until is " + until.get() + "; it must not be before " + from);
        }
    }

    /**
     * A framework without a set end.
     *
     * @param name its name
     * @param authority who promises
     * @param from when it begins to hold, such as {@code 2026-04-01}, {@code 2026-04} or {@code 2026}
     * @return the framework
     * @throws IllegalArgumentException if a text is blank or {@code from} is no date
     */
    public static Framework of(String name, String authority, String from) {
        return new Framework(name, authority, PartialDate.parse(from), Optional.empty());
    }

    /**
     * Whether it holds on a day. Where only a year or month is known it counts from the first day of it, or to the
     * last.
     *
     * @param day the day
     * @return true from the earliest day it can have begun to the latest day it can have ended, both in
     */
    public boolean isInForceAt(LocalDate day) {
        return !day.isBefore(from.earliest())
                && until.filter(end -> end.isCertainlyBefore(day)).isEmpty();
    }

    /**
     * Starts a promise of this framework: a {@link PromiseKind#PLEDGE_PROMISE} unless set otherwise.
     *
     * @param id its id
     * @param title the promise in a few words
     * @return a builder that holds the framework, the id and the title
     */
    public PromiseBuilder promise(String id, String title) {
        return Promise.builder().framework(this).id(id).title(title);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
