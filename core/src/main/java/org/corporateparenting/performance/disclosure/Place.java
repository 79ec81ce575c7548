package org.corporateparenting.performance.disclosure;

import java.util.Optional;

/** Where a count or total stands: no row means a total over the rows, no column a total over the columns. */
record Place(Optional<String> row, Optional<String> column) {

    static Place of(String row, String column) {
        return new Place(Optional.of(row), Optional.of(column));
    }

    static Place ofRowTotal(String row) {
        return new Place(Optional.of(row), Optional.empty());
    }

    static Place ofColumnTotal(String column) {
        return new Place(Optional.empty(), Optional.of(column));
    }

    static Place ofGrandTotal() {
        return new Place(Optional.empty(), Optional.empty());
    }

    Place exchanged() {
        return new Place(/* row= */ column, /* column= */ row);
    }
}
