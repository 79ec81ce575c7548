package org.corporateparenting.careleaver;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;

/**
 * The days on which provisions that are enacted but not yet in force come into force. None is known to this library; an
 * application loads them when they are appointed.
 *
 * <p>Children's Wellbeing and Schools Act 2026: s.7 staying close ({@code CL-21}), s.8 the wider local offer ({@code
 * CL-22}), wider corporate parents ({@code CL-24}), s.9 no intentional homelessness ({@code CL-25}).
 */
public final class Commencements {

    private static final ImmutableSet<RuleId> AWAITED =
            ImmutableSet.of(RuleId.of("CL-21"), RuleId.of("CL-22"), RuleId.of("CL-24"), RuleId.of("CL-25"));
    private static final Commencements NONE = new Commencements(ImmutableMap.of());

    private final ImmutableMap<RuleId, LocalDate> days;

    private Commencements(ImmutableMap<RuleId, LocalDate> days) {
        this.days = days;
    }

    /**
     * Nothing has been commenced.
     *
     * @return the usual state
     */
    public static Commencements none() {
        return NONE;
    }

    /**
     * The same, with one provision in force from a day on.
     *
     * @param id the entitlement whose provision it is
     * @param day the first day in force
     * @return the new state
     * @throws IllegalArgumentException if no commencement of that provision is awaited
     */
    public Commencements with(RuleId id, LocalDate day) {
        requireNonNull(day, "day");
        if (!AWAITED.contains(id)) {
            throw new IllegalArgumentException(
                    id + " awaits no commencement; those that do are CL-21, CL-22, CL-24, CL-25");
        }
        ImmutableMap.Builder<RuleId, LocalDate> all = ImmutableMap.builder();
        return new Commencements(all.putAll(days).put(id, day).buildKeepingLast());
    }

    /** The days on which a provision is in force, or empty while no day is loaded. */
    Optional<DateRange> inForce(RuleId id) {
        return Optional.ofNullable(days.get(id)).map(DateRange::startingOn);
    }
}
