package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.corporateparenting.time.DateRange;

/**
 * A run of days with one answer.
 *
 * @param answer the answer if everything is as the record has it
 * @param period the days
 * @param groups the groups that what is open admits
 * @param open what is open and matters
 */
record Standing(
        World.Answer answer, DateRange period, ImmutableSet<CareLeaverGroup> groups, ImmutableSet<Unknown> open) {

    /** The whole life from the first day that matters on, without a gap, earliest first. */
    static ImmutableList<Standing> of(Worlds worlds) {
        ImmutableList<EnumSet<Unknown>> choices =
                Worlds.subsets(worlds.unknowns().keySet());
        ImmutableList<World> admissible = choices.stream().map(worlds::with).collect(ImmutableList.toImmutableList());
        TreeSet<LocalDate> turns = turns(admissible, worlds.firstDay());
        boolean[] wasRelevant = new boolean[admissible.size()];
        List<Standing> standings = new ArrayList<>();
        for (LocalDate day : turns) {
            List<World.Answer> answers = new ArrayList<>();
            for (int i = 0; i < wasRelevant.length; i++) {
                World.Answer answer = admissible.get(i).on(day, wasRelevant[i]);
                wasRelevant[i] |= answer.route().group() == CareLeaverGroup.RELEVANT;
                answers.add(answer);
            }
            Optional<LocalDate> end = Optional.ofNullable(turns.higher(day));
            append(standings, from(choices, answers, new DateRange(day, end)));
        }
        return ImmutableList.copyOf(standings);
    }

    boolean isDetermined() {
        return open.isEmpty();
    }

    private static TreeSet<LocalDate> turns(Collection<World> admissible, LocalDate first) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (World world : admissible) {
            turns.addAll(world.turns());
            world.died().ifPresent(turns::add);
        }
        turns.headSet(first).clear();
        turns.add(first);
        return turns;
    }

    private static Standing from(List<EnumSet<Unknown>> choices, List<World.Answer> answers, DateRange period) {
        Set<CareLeaverGroup> groups = EnumSet.noneOf(CareLeaverGroup.class);
        answers.forEach(answer -> groups.add(answer.route().group()));
        return new Standing(
                answers.get(0),
                period,
                Sets.immutableEnumSet(groups),
                groups.size() == 1 ? ImmutableSet.of() : whatMatters(choices, answers));
    }

    /** What changes the group in at least one state of everything else. */
    private static ImmutableSet<Unknown> whatMatters(List<EnumSet<Unknown>> choices, List<World.Answer> answers) {
        EnumSet<Unknown> matters = EnumSet.noneOf(Unknown.class);
        for (int i = 0; i < choices.size(); i++) {
            for (Unknown unknown : choices.get(i)) {
                EnumSet<Unknown> without = EnumSet.copyOf(choices.get(i));
                without.remove(unknown);
                CareLeaverGroup other =
                        answers.get(choices.indexOf(without)).route().group();
                if (answers.get(i).route().group() != other) {
                    matters.add(unknown);
                }
            }
        }
        return Sets.immutableEnumSet(matters);
    }

    private static void append(List<Standing> standings, Standing next) {
        int last = standings.size() - 1;
        if (last >= 0 && standings.get(last).saysTheSameAs(next)) {
            standings.set(last, standings.get(last).until(next.period.endExclusive()));
        } else {
            standings.add(next);
        }
    }

    private Standing until(Optional<LocalDate> end) {
        return new Standing(answer, new DateRange(period.start(), end), groups, open);
    }

    private boolean saysTheSameAs(Standing next) {
        return groups.equals(next.groups) && open.equals(next.open) && (!isDetermined() || answer.equals(next.answer));
    }
}
