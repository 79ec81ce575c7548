package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.CHILD;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.SEX;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTIONS;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTION_DECISIONS;
import static org.corporateparenting.ssda903.ReturnTable.ASYLUM_SEEKERS;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.ssda903.ReturnTable.HEALTH;
import static org.corporateparenting.ssda903.ReturnTable.MISSING_INCIDENTS;
import static org.corporateparenting.ssda903.ReturnTable.PREVIOUS_PERMANENCE;
import static org.corporateparenting.ssda903.ReturnTable.REVIEWS;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.Sex;
import org.corporateparenting.ssda903.ReturnTable;

/** Whether the tables of the return agree about who is in it. */
final class IntegrityRules {

    /** The tables that hold something only of children with an episode. */
    private static final ImmutableList<ReturnTable> OF_LOOKED_AFTER =
            ImmutableList.of(REVIEWS, HEALTH, ADOPTIONS, ADOPTION_DECISIONS, PREVIOUS_PERMANENCE, MISSING_INCIDENTS);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("EPI", HEADER, CHILD)
                    .says("Everybody in Header has an episode, or a row in OC3.")
                    .mend("Add the episode or the row in OC3, or take the child out of Header.")
                    .noStage()
                    .reads(EPISODES, CHILD)
                    .reads(CARE_LEAVERS, CHILD)
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> Truth.of(child.episodes().isEmpty()
                                    && child.careLeavers().isEmpty())),
            inHeader("INT01", ADOPTIONS),
            inHeader("INT02", ADOPTION_DECISIONS),
            inHeader("INT03", EPISODES),
            inHeader("INT04", MISSING_INCIDENTS),
            inHeader("INT05", HEALTH),
            inHeader("INT06", CARE_LEAVERS),
            inHeader("INT07", PREVIOUS_PERMANENCE),
            inHeader("INT08", REVIEWS),
            inHeader("INT09", ASYLUM_SEEKERS),
            bornAsInHeader("INT11", ADOPTIONS),
            bornAsInHeader("INT12", ADOPTION_DECISIONS),
            bornAsInHeader("INT13", MISSING_INCIDENTS),
            bornAsInHeader("INT14", HEALTH),
            bornAsInHeader("INT15", CARE_LEAVERS),
            bornAsInHeader("INT16", PREVIOUS_PERMANENCE),
            bornAsInHeader("INT17", REVIEWS),
            bornAsInHeader("INT18", ASYLUM_SEEKERS),
            rule("INT21", ASYLUM_SEEKERS, SEX)
                    .says("The sex in UASC is that in Header.")
                    .mend("Correct the sex where it is wrong.")
                    .integrity()
                    .reads(HEADER, SEX)
                    .by((child, answers) -> child.header()
                            .ifPresent(header -> child.asylumSeekers()
                                    .forEach(row -> answers.about(row, differs(row.sex(), header.sex()), header)))),
            once("INT31", ADOPTIONS),
            once("INT32", HEADER),
            once("INT33", HEALTH),
            once("INT34", CARE_LEAVERS),
            once("INT35", PREVIOUS_PERMANENCE),
            once("INT36", ASYLUM_SEEKERS),
            rule("1012", EPISODES, CHILD)
                    .says("A child without an episode has no row of reviews, health, adoption, previous permanence or "
                            + "missing times.")
                    .mend("Add the episode, or take the row out.")
                    .stage1()
                    .wants(Need.table(REVIEWS))
                    .wants(Need.table(HEALTH))
                    .wants(Need.table(ADOPTIONS))
                    .wants(Need.table(ADOPTION_DECISIONS))
                    .wants(Need.table(PREVIOUS_PERMANENCE))
                    .wants(Need.table(MISSING_INCIDENTS))
                    .by((child, answers) -> {
                        if (child.episodes().isEmpty()) {
                            OF_LOOKED_AFTER.forEach(
                                    table -> child.cells(table).forEach(row -> answers.about(row, Truth.YES)));
                        }
                    }));

    private IntegrityRules() {}

    private static CollectionRule inHeader(String code, ReturnTable table) {
        return rule(code, table, CHILD)
                .says("Every child in " + table + " is in Header.")
                .mend("Add the child to Header, or correct the key in " + table + ".")
                .integrity()
                .reads(HEADER, CHILD)
                .eachIn(
                        child -> child.cells(table),
                        (child, row) -> Truth.of(child.headers().isEmpty()));
    }

    /** Of a child who is not in Header there is nothing to compare. */
    private static CollectionRule bornAsInHeader(String code, ReturnTable table) {
        return rule(code, table, DOB)
                .says("The day of birth in " + table + " is that in Header.")
                .mend("Correct the day of birth where it is wrong.")
                .integrity()
                .reads(HEADER, DOB)
                .by((child, answers) -> child.header()
                        .ifPresent(header -> child.cells(table)
                                .forEach(row -> answers.about(row, row.cell(DOB).differs(header.cell(DOB)), header))));
    }

    /** A breach is reported of each row but the first. */
    private static CollectionRule once(String code, ReturnTable table) {
        return rule(code, table, CHILD)
                .says("No child has more than one row in " + table + ".")
                .mend("Keep the right row in " + table + " and take out the others, or correct their keys.")
                .integrity()
                .by((child, answers) -> {
                    ImmutableList<? extends RowCells> rows = child.cells(table);
                    for (int i = 1; i < rows.size(); i++) {
                        answers.about(rows.get(i), Truth.YES, rows.get(0));
                    }
                });
    }

    /** A digit of the years before 2024/25 and the letter in its place are the same sex. */
    private static Truth differs(Given<Sex> sex, Given<Sex> other) {
        return sex.differs(other)
                .and(sex.test(other, (one, two) -> one.current() == two.current())
                        .not());
    }
}
