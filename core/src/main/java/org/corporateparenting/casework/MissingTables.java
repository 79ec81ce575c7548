package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.define;
import static org.corporateparenting.casework.SupplementaryTable.maybe;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;

/** The supplementary table of when a child was back, and when the interview on return was offered and held. */
final class MissingTables {

    static final Column<LocalDate> MISSING_FROM = Column.date("missing_from");
    private static final Column<DayOrMoment> RETURNED = timed("returned");
    private static final Column<DayOrMoment> OFFERED = timed("offered");
    private static final Column<Boolean> ACCEPTED = Column.flag("accepted");
    private static final Column<DayOrMoment> HELD = timed("held");

    private static final SupplementaryTable INTERVIEWS = new SupplementaryTable(
            define("cp_return_interviews", List.of(MISSING_FROM), List.of(RETURNED, OFFERED, ACCEPTED, HELD)),
            ImmutableList.of(MISSING_FROM),
            ImmutableList.of(MISSING_FROM),
            Optional.of(ActKind.RETURN_INTERVIEW),
            Supplement::addReturn);

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(INTERVIEWS);

    private MissingTables() {}

    /** Whether a row is about a time of being missing: it began on its day, and the child was back no earlier. */
    static boolean isAbout(MissingPeriod period, Row row) {
        LocalDate from = row.get(MISSING_FROM).value().orElseThrow();
        boolean backBefore =
                maybe(row, RETURNED).filter(back -> back.day().isBefore(from)).isPresent();
        return period.range().start().equals(from) && !backBefore;
    }

    /** A time of being missing, with what a row says: its return is more exact than that of another source. */
    static MissingPeriod withReturn(MissingPeriod period, Row row) {
        Optional<DayOrMoment> returned = maybe(row, RETURNED);
        Optional<LocalDate> end =
                returned.map(DayOrMoment::day).or(() -> period.range().endExclusive());
        return MissingPeriod.builder()
                .from(period)
                .range(new DateRange(period.range().start(), end))
                .returnedAt(returned.flatMap(DayOrMoment::moment).or(period::returnedAt))
                .returnInterview(interview(period.returnInterview(), row))
                .build();
    }

    private static ReturnInterview interview(Optional<ReturnInterview> known, Row row) {
        boolean offered = maybe(row, OFFERED).isPresent() || maybe(row, HELD).isPresent();
        return ReturnInterview.builder()
                .isOffered(offered ? Optional.of(true) : known.flatMap(ReturnInterview::isOffered))
                .isAccepted(maybe(row, ACCEPTED).or(() -> known.flatMap(ReturnInterview::isAccepted)))
                .offered(maybe(row, OFFERED))
                .held(maybe(row, HELD))
                .build();
    }

    private static Column<DayOrMoment> timed(String name) {
        return Column.of(name, "a date or a date and a time (yyyy-mm-dd hh:mm)", DayOrMoment::tryParse);
    }
}
