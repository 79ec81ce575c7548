package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void placesAreNamedInWords() {
        assertThat(Location.ofTable("Episodes")).hasToString("Episodes");
        assertThat(Location.ofTable("Episodes", "DECOM", "DEC")).hasToString("Episodes (DECOM, DEC)");
        assertThat(Location.ofRow("Episodes", 3)).hasToString("Episodes row 3");
        assertThat(Location.ofRow("Episodes", 3, "DECOM")).hasToString("Episodes row 3 (DECOM)");
    }

    @Test
    void theKeyOfTheChildIsNotPrinted() {
        assertThat(Location.ofChild("C17")).hasToString("child");
        assertThat(Location.ofRow("Episodes", 3).forChild("C17")).hasToString("Episodes row 3");
    }

    @Test
    void whatIsNotAboutAnyTableOrChildIsAboutTheInput() {
        Location nowhere = new Location(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());
        assertThat(nowhere).hasToString("input");
    }

    @Test
    void forChildKeepsThePlace() {
        Location place = Location.ofRow("Episodes", 3, "DEC").forChild("C17");
        assertThat(place.child()).contains("C17");
        assertThat(place.table()).contains("Episodes");
        assertThat(place.row()).contains(3);
        assertThat(place.fields()).containsExactly("DEC");
    }

    @Test
    void whatIsNotNamedComesFirst() {
        List<Location> inOrder = List.of(
                Location.ofChild("C1"),
                Location.ofChild("C2"),
                Location.ofTable("A"),
                Location.ofTable("A", "X"),
                Location.ofTable("A", "X", "Y"),
                Location.ofTable("A", "Y"),
                Location.ofTable("A").forChild("C1"),
                Location.ofRow("A", 1, "X"),
                Location.ofRow("A", 1).forChild("C1"),
                Location.ofRow("A", 1).forChild("C2"),
                Location.ofRow("A", 2),
                Location.ofRow("A", 10),
                Location.ofTable("B"));
        List<Location> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(inOrder);
    }

    @Test
    void rowsCountFromOne() {
        assertThat(Location.ofRow("Episodes", 1).row()).contains(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.ofRow("Episodes", 0))
                .withMessage("row 0 must be 1 or more and in a named table");
    }

    @Test
    void aRowBelongsToATable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(Optional.empty(), Optional.empty(), Optional.of(4), ImmutableList.of()))
                .withMessage("row 4 must be 1 or more and in a named table");
    }

    @SuppressWarnings("NullAway")
    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(null, Optional.empty(), Optional.empty(), ImmutableList.of()))
                .withMessage("child");
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(Optional.empty(), null, Optional.empty(), ImmutableList.of()))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(Optional.empty(), Optional.empty(), null, ImmutableList.of()))
                .withMessage("row");
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(Optional.empty(), Optional.empty(), Optional.empty(), null))
                .withMessage("fields");
    }
}
