package org.corporateparenting.validation.ssda903;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.code.Sex;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/**
 * Corrections that follow from the record itself without any doubt: a code in small letters or with spaces in it, and the end
 * of an episode that the next one, which says that care went on, shows.
 */
final class Corrections {

    private static final String CARE_GOES_ON = ReasonEpisodeCeased.CARE_GOES_ON.code();
    private static final RuleId ONLY_LAST_IS_OPEN = RuleId.of("142");
    private static final RuleId END_AND_REASON = RuleId.of("148");

    private static final ImmutableTable<ReturnTable, Column<String>, CodeColumn> CODES =
            ImmutableTable.<ReturnTable, Column<String>, CodeColumn>builder()
                    .put(ReturnTable.HEADER, ReturnColumns.SEX, column("101", Sex.codeSet()))
                    .put(ReturnTable.HEADER, ReturnColumns.ETHNIC, column("103", EthnicGroup.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.RNE, column("143", ReasonForNewEpisode.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.LS, column("144", LegalStatus.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.CIN, column("145", CategoryOfNeed.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.PLACE, column("146", PlacementType.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.PLACE_PROVIDER, column("178", PlacementProvider.codeSet()))
                    .put(ReturnTable.EPISODES, ReturnColumns.REC, column("149", ReasonEpisodeCeased.codeSet()))
                    .put(
                            ReturnTable.EPISODES,
                            ReturnColumns.REASON_PLACE_CHANGE,
                            column("1009", ReasonForPlacementChange.codeSet()))
                    .put(ReturnTable.HEALTH, ReturnColumns.SDQ_REASON, column("196", SdqReason.codeSet()))
                    .put(ReturnTable.CARE_LEAVERS, ReturnColumns.IN_TOUCH, column("131", InTouch.codeSet()))
                    .put(ReturnTable.CARE_LEAVERS, ReturnColumns.ACTIV, column("132", Activity.codeSet()))
                    .put(ReturnTable.CARE_LEAVERS, ReturnColumns.ACCOM, column("133", Accommodation.codeSet()))
                    .put(
                            ReturnTable.ADOPTION_DECISIONS,
                            ReturnColumns.REASON_PLACED_CEASED,
                            column("120", ReasonPlacedForAdoptionCeased.codeSet()))
                    .put(
                            ReturnTable.PREVIOUS_PERMANENCE,
                            ReturnColumns.PREV_PERM,
                            column("631", PreviousPermanence.codeSet()))
                    .put(ReturnTable.MISSING_INCIDENTS, ReturnColumns.MISSING, column("1006", MissingType.codeSet()))
                    .put(
                            ReturnTable.SOCIAL_WORKERS,
                            ReturnColumns.SW_REASON,
                            column("SW13STG1", SocialWorkerChangeReason.codeSet()))
                    .build();

    private final ImmutableList.Builder<Correction> corrections = ImmutableList.builder();

    private Corrections() {}

    /** The certain corrections of a child's record. */
    static ImmutableList<Correction> of(ChildRecord child) {
        Corrections of = new Corrections();
        for (ReturnTable table : CODES.rowKeySet()) {
            child.rows(table).forEach(row -> CODES.row(table).forEach((column, code) -> of.code(row, column, code)));
        }
        of.ends(child);
        return of.corrections.build();
    }

    private void code(Row row, Column<String> column, CodeColumn code) {
        Optional<String> text = row.get(column).value();
        if (text.isPresent() && code.codes().tryOf(text.get()).isEmpty()) {
            String plain = Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text.get()));
            if (code.codes().tryOf(plain).isPresent()) {
                add(code.rule(), row, column, plain);
            }
        }
    }

    /** Where the next episode says that care went on, the one before ended on that day and for no other reason. */
    private void ends(ChildRecord child) {
        if (!child.chainKnown().isYes()) {
            return;
        }
        for (int i = 1; i < child.chain().size(); i++) {
            EpisodeCells before = child.chain().get(i - 1);
            EpisodeCells after = child.chain().get(i);
            boolean goesOn =
                    after.startsCare().isNo() && before.reasonCeased().isBlank().isYes();
            if (goesOn && before.ceased().isBlank().isYes()) {
                end(before, after, ONLY_LAST_IS_OPEN);
                reason(before, ONLY_LAST_IS_OPEN);
            } else if (goesOn && Given.same(before.ceased(), after.commenced()).isYes()) {
                reason(before, END_AND_REASON);
            }
        }
    }

    private void end(EpisodeCells before, EpisodeCells after, RuleId rule) {
        add(
                rule,
                before.row(),
                ReturnColumns.DEC,
                after.row().get(ReturnColumns.DECOM).recorded().orElseThrow());
    }

    private void reason(EpisodeCells before, RuleId rule) {
        add(rule, before.row(), ReturnColumns.REC, CARE_GOES_ON);
    }

    private void add(RuleId rule, Row row, Column<?> column, String corrected) {
        corrections.add(new Correction(
                rule, row.location(column), row.get(column).recorded().orElse(""), corrected));
    }

    private static CodeColumn column(String rule, CodeSet<?> codes) {
        return new CodeColumn(RuleId.of(rule), codes);
    }

    /** A column that holds codes, and the rule that says so. */
    private record CodeColumn(RuleId rule, CodeSet<?> codes) {}
}
