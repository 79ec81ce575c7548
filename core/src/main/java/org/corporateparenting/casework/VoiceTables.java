package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.FROM;
import static org.corporateparenting.casework.SupplementaryTable.TO;
import static org.corporateparenting.casework.SupplementaryTable.count;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.FamilyTime;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.casework.voice.ViewsChannel;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** Supplementary tables of what the child says and who speaks for the child. */
final class VoiceTables {

    private static final Column<LocalDate> ON = Column.date("on");
    private static final Column<ViewsChannel> CHANNEL = word("channel", ViewsChannel.class);
    private static final Column<String> THEME = Column.text("theme");
    private static final Column<LocalDate> ASKED = Column.date("asked");
    private static final Column<LocalDate> OFFERED = Column.date("offered");
    private static final Column<Boolean> ACCEPTED = Column.flag("accepted");
    private static final Column<LocalDate> CONSIDERED = Column.date("considered");
    private static final Column<Boolean> OBJECTED = Column.flag("objected");
    private static final Column<String> PERSON = Column.text("person");
    private static final Column<Integer> TIMES_PER_YEAR = count("times_per_year", Integer.MAX_VALUE);
    private static final Column<Boolean> SUPERVISED = Column.flag("supervised");

    private static final SupplementaryTable VIEWS = SupplementaryTable.ofFacts(
            "cp_views",
            ActKind.VIEW_STATEMENT,
            List.of(ON, CHANNEL),
            List.of(THEME),
            (file, row) -> file.addViewStatement(ViewStatement.builder()
                    .on(needed(row, ON))
                    .channel(needed(row, CHANNEL))
                    .theme(maybe(row, THEME))
                    .build()));

    /** A row is told from others by all its days, of which none is needed. */
    private static final SupplementaryTable ADVOCACY = new SupplementaryTable(
            SupplementaryTable.define("cp_advocacy", List.of(ASKED, OFFERED), List.of(ACCEPTED, FROM, TO)),
            ImmutableList.of(ASKED, OFFERED, FROM),
            ImmutableList.of(),
            Optional.of(ActKind.ADVOCACY),
            (supplement, row) -> supplement.addFact(file -> file.addAdvocacyReferral(referral(row))));

    private static final SupplementaryTable VISITORS = SupplementaryTable.ofFacts(
            "cp_independent_visitors",
            ActKind.INDEPENDENT_VISITOR,
            List.of(CONSIDERED),
            List.of(OBJECTED, FROM, TO),
            (file, row) -> file.addIndependentVisitor(IndependentVisitorMatch.builder()
                    .considered(needed(row, CONSIDERED))
                    .isObjectedTo(maybe(row, OBJECTED))
                    .appointed(maybe(row, FROM).map(from -> new DateRange(from, maybe(row, TO))))
                    .build()));

    private static final SupplementaryTable FAMILY = SupplementaryTable.ofFacts(
            "cp_family_time",
            ActKind.FAMILY_TIME,
            List.of(PERSON, FROM),
            List.of(TO, TIMES_PER_YEAR, SUPERVISED),
            (file, row) -> file.addFamilyTime(FamilyTime.builder()
                    .range(new DateRange(needed(row, FROM), maybe(row, TO)))
                    .person(needed(row, PERSON))
                    .timesPerYear(maybe(row, TIMES_PER_YEAR))
                    .isSupervised(maybe(row, SUPERVISED))
                    .build()));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(VIEWS, ADVOCACY, VISITORS, FAMILY);

    private VoiceTables() {}

    private static AdvocacyReferral referral(Row row) {
        return AdvocacyReferral.builder()
                .asked(maybe(row, ASKED))
                .offered(maybe(row, OFFERED))
                .isAccepted(maybe(row, ACCEPTED))
                .represented(maybe(row, FROM).map(from -> new DateRange(from, maybe(row, TO))))
                .build();
    }
}
