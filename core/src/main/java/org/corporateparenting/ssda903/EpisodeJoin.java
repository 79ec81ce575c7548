package org.corporateparenting.ssda903;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** The episodes of one child, joined over the returns: of those with one first day the latest return decides. */
final class EpisodeJoin {

    private static final ImmutableList<Column<String>> FIXED = ImmutableList.of(
            ReturnColumns.RNE,
            ReturnColumns.LS,
            ReturnColumns.CIN,
            ReturnColumns.PLACE,
            ReturnColumns.PLACE_PROVIDER,
            ReturnColumns.HOME_POST,
            ReturnColumns.PL_POST,
            ReturnColumns.URN);
    private static final ImmutableList<Column<String>> AT_THE_END =
            ImmutableList.of(ReturnColumns.REC, ReturnColumns.REASON_PLACE_CHANGE);
    private static final Comparator<Held> BY_TEXT = Comparator.comparing(Held::text);

    private final Map<LocalDate, List<Held>> joined = new TreeMap<>();

    private EpisodeJoin() {}

    /** The episodes, earliest first. */
    static ImmutableList<Episode> episodes(List<ChildYear> newestFirst) {
        EpisodeJoin join = new EpisodeJoin();
        newestFirst.stream().filter(child -> child.year().hasEpisodes()).forEach(join::add);
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        join.joined.values().forEach(ofDay -> ofDay.forEach(held -> episodes.add(held.episode())));
        return episodes.build();
    }

    private void add(ChildYear child) {
        held(child).forEach((day, earlier) -> {
            List<Held> later = joined.putIfAbsent(day, earlier);
            if (later != null) {
                earlier.forEach(held -> compare(held, later));
            } else if (child.year().isFollowed()) {
                earlier.forEach(EpisodeJoin::reportIfOpen);
            }
        });
    }

    private static Map<LocalDate, List<Held>> held(ChildYear child) {
        Map<LocalDate, List<Row>> rows = new TreeMap<>();
        for (Row row : child.child().rows(ReturnTable.EPISODES)) {
            RecordedEpisode.commenced(row, child.findings())
                    .ifPresent(day -> rows.computeIfAbsent(day, first -> new ArrayList<>(1))
                            .add(row));
        }
        Map<LocalDate, List<Held>> held = new TreeMap<>();
        rows.forEach((day, same) -> {
            List<Held> episodes = held(child, same);
            if (!episodes.isEmpty()) {
                held.put(day, episodes);
            }
        });
        return held;
    }

    private static List<Held> held(ChildYear child, List<Row> rows) {
        List<Held> held = new ArrayList<>(rows.size());
        for (Row row : child.once(ReturnTable.EPISODES, rows)) {
            RecordedEpisode.read(row, child.findings()).ifPresent(episode -> held.add(new Held(child, row, episode)));
        }
        if (held.size() > 1) {
            held.sort(BY_TEXT);
        }
        return held;
    }

    private static void compare(Held earlier, List<Held> later) {
        Held nearest = later.get(0);
        List<Column<?>> fewest = differences(earlier.row(), nearest.row());
        for (Held other : later) {
            List<Column<?>> differences = differences(earlier.row(), other.row());
            if (differences.size() < fewest.size()) {
                nearest = other;
                fewest = differences;
            }
        }
        if (!fewest.isEmpty()) {
            nearest.child()
                    .findings()
                    .report(
                            ReturnRule.EPISODE_CHANGED,
                            nearest.row(),
                            ReturnedYear.named(earlier.child().year().returned())
                                    + " records the episode otherwise ("
                                    + fewest.stream().map(Column::name).collect(Collectors.joining(", "))
                                    + "); this one is used",
                            fewest.toArray(new Column<?>[0]));
        }
    }

    /** Where two rows of one episode cannot both be right: an episode that was open may have ended since. */
    private static List<Column<?>> differences(Row earlier, Row later) {
        List<Column<?>> differences = new ArrayList<>();
        FIXED.stream().filter(column -> differ(column, earlier, later)).forEach(differences::add);
        Optional<LocalDate> ended = earlier.get(ReturnColumns.DEC).value();
        if (ended.isPresent()) {
            if (!ended.equals(later.get(ReturnColumns.DEC).value())) {
                differences.add(ReturnColumns.DEC);
            }
            AT_THE_END.stream().filter(column -> differ(column, earlier, later)).forEach(differences::add);
        }
        return differences;
    }

    private static boolean differ(Column<String> column, Row earlier, Row later) {
        Optional<String> before = earlier.get(column).value();
        Optional<String> after = later.get(column).value();
        return before.isPresent()
                && after.isPresent()
                && !before.equals(after)
                && !sameIn(column).test(before.get(), after.get());
    }

    private static BiPredicate<String, String> sameIn(Column<String> column) {
        return column == ReturnColumns.PLACE ? EpisodeJoin::continues : EpisodeJoin::sameLetters;
    }

    private static boolean continues(String before, String after) {
        Optional<PlacementType> type = PlacementType.tryOf(before);
        return type.isPresent()
                && PlacementType.tryOf(after)
                        .filter(next -> next.continues(type.get()))
                        .isPresent();
    }

    private static boolean sameLetters(String before, String after) {
        return letters(before).equals(letters(after));
    }

    private static String letters(String text) {
        return Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text));
    }

    private static void reportIfOpen(Held held) {
        if (held.episode().ceased().isEmpty()) {
            held.child()
                    .findings()
                    .report(
                            ReturnRule.EPISODE_NOT_CARRIED_ON,
                            held.row(),
                            "the episode goes on and is not in the return of the next year; it is taken to go on",
                            ReturnColumns.DECOM,
                            ReturnColumns.DEC);
        }
    }

    /** An episode and where it is from. */
    private record Held(ChildYear child, Row row, Episode episode) {

        /** What is recorded, to put rows in an order that does not hang on where they stand. */
        String text() {
            return ReturnTable.EPISODES.definition().allColumns().stream()
                    .map(column -> row.get(column).recorded().orElse(""))
                    .collect(Collectors.joining("\t"));
        }
    }
}
