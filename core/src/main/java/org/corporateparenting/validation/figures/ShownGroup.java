package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corporateparenting.performance.FigureRole;

/** Figures that belong together, by role, each role in the order of the file. */
record ShownGroup(String file, String name, ImmutableListMultimap<FigureRole, Shown> members) {

    ShownGroup {
        ImmutableListMultimap.Builder<FigureRole, Shown> sorted = ImmutableListMultimap.builder();
        for (FigureRole role : FigureRole.values()) {
            sorted.putAll(role, ImmutableList.sortedCopyOf(members.get(role)));
        }
        members = sorted.build();
    }

    ImmutableSet<FigureRole> roles() {
        return members.keySet();
    }

    boolean has(FigureRole... roles) {
        return roles().containsAll(List.of(roles));
    }

    ImmutableList<Shown> all(FigureRole role) {
        return members.get(role);
    }

    /** Those of a role that have a number. */
    ImmutableList<Shown> known(FigureRole role) {
        return all(role).stream().filter(member -> member.value().isPresent()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<BigDecimal> numbers(FigureRole role) {
        return known(role).stream().map(Shown::number).collect(ImmutableList.toImmutableList());
    }

    BigDecimal sum(FigureRole role) {
        return numbers(role).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What left, counted by magnitude. */
    BigDecimal sumOfMagnitudes(FigureRole role) {
        return numbers(role).stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The one figure of a role that has a number; empty where there is none. */
    Optional<Shown> one(FigureRole role) {
        return known(role).stream().findFirst();
    }

    /** Why the group cannot be tested: a role that is there has no number. */
    Optional<String> lacking(FigureRole... roles) {
        for (FigureRole role : roles) {
            if (all(role).isEmpty() || known(role).size() < all(role).size()) {
                return Optional.of("no number is printed for "
                        + all(role).stream()
                                .filter(member -> member.value().isEmpty())
                                .findFirst()
                                .map(member -> member.measure().id())
                                .orElse(role.name().toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
