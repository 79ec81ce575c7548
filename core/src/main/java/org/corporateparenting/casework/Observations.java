package org.corporateparenting.casework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Over which days the acts of each kind are on record, in one case file or in all that come from one source: case files
 * may share it.
 *
 * <p>A kind that is not named is complete.
 */
public final class Observations {

    private static final Observations COMPLETE = new Observations(ImmutableMap.of());

    private final ImmutableMap<ActKind, Observed> named;

    private Observations(ImmutableMap<ActKind, Observed> named) {
        this.named = named;
    }

    /**
     * Acts of every kind are on record for every day.
     *
     * @return complete observation
     */
    public static Observations complete() {
        return COMPLETE;
    }

    /**
     * The days over which acts of one kind are on record.
     *
     * @param kind the kind of act
     * @return the observation; complete unless told otherwise
     */
    public Observed of(ActKind kind) {
        return named.getOrDefault(kind, Observed.complete());
    }

    /**
     * What is said of the kinds that are not complete.
     *
     * @return the observations, in the order of the kinds
     */
    public ImmutableMap<ActKind, Observed> named() {
        return named;
    }

    /**
     * The same with another answer for one kind.
     *
     * @param kind the kind of act
     * @param observed the days over which acts of the kind are on record
     * @return the observations
     */
    public Observations with(ActKind kind, Observed observed) {
        return with(Map.of(kind, observed));
    }

    /**
     * The same with other answers for some kinds.
     *
     * @param observed for each kind, the days over which its acts are on record
     * @return the observations; these if they say so already
     */
    public Observations with(Map<ActKind, Observed> observed) {
        if (saysAll(observed)) {
            return this;
        }
        Map<ActKind, Observed> all = new EnumMap<>(ActKind.class);
        all.putAll(named);
        all.putAll(observed);
        all.values().removeIf(Observed.complete()::equals);
        return new Observations(Maps.immutableEnumMap(all));
    }

    private boolean saysAll(Map<ActKind, Observed> observed) {
        for (Map.Entry<ActKind, Observed> each : observed.entrySet()) {
            if (!of(each.getKey()).equals(each.getValue())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same without acts of some kinds, which are not supplied.
     *
     * @param kinds the kinds of act
     * @return the observations; these if they say so already
     */
    public Observations without(Iterable<ActKind> kinds) {
        return with(Maps.toMap(kinds, kind -> Observed.notSupplied()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observations observations && named.equals(observations.named);
    }

    @Override
    public int hashCode() {
        return named.hashCode();
    }

    /** What is named, which is of no child. */
    @Override
    public String toString() {
        return "Observations" + named;
    }
}
