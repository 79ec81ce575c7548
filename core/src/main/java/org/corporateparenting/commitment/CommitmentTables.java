package org.corporateparenting.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;

/** The tables of evidence about promises, and what a usable row of each states. Every column is needed. */
final class CommitmentTables {

    static final Column<String> PROMISE = Column.text("promise");
    private static final Column<LocalDate> DATE = Column.date("date");
    private static final Column<String> QUESTION = Column.text("question");
    private static final Column<Integer> ASKED = count("asked");
    private static final Column<Integer> ANSWERED = count("answered");
    private static final Column<Integer> POSITIVE = count("positive");
    private static final Column<Integer> AUDITED = count("audited");
    private static final Column<Integer> EVIDENCED = count("evidenced");
    private static final Column<String> WHAT = Column.text("what");
    private static final Column<Integer> YOUNG_PEOPLE = count("young_people");
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<String> PLACE = Column.text("place");

    /**
     * A table of evidence.
     *
     * @param definition how it is read
     * @param ascending columns of which each holds no more than the next
     * @param take puts what a usable row states into the evidence
     */
    record EvidenceTable(TableDefinition definition, ImmutableList<Column<Integer>> ascending, Take take) {}

    /** Puts what a row states into the evidence. */
    interface Take {
        void add(EvidenceBuilder evidence, Row row);
    }

    static final ImmutableList<EvidenceTable> ALL = ImmutableList.of(
            table(
                    "cp_survey_answers",
                    List.of(PROMISE, QUESTION, DATE, ASKED, ANSWERED, POSITIVE),
                    List.of(POSITIVE, ANSWERED, ASKED),
                    (evidence, row) -> evidence.addSurveyAnswer(answer(row))),
            table(
                    "cp_case_audit_results",
                    List.of(PROMISE, DATE, AUDITED, EVIDENCED),
                    List.of(EVIDENCED, AUDITED),
                    (evidence, row) -> evidence.addCaseAudit(audit(row))),
            table(
                    "cp_participation_records",
                    List.of(PROMISE, DATE, WHAT, YOUNG_PEOPLE),
                    List.of(),
                    (evidence, row) -> evidence.addParticipation(participation(row))),
            table(
                    "cp_publications",
                    List.of(PROMISE, TITLE, DATE, PLACE),
                    List.of(),
                    (evidence, row) -> evidence.addPublication(publication(row))));

    private CommitmentTables() {}

    private static EvidenceTable table(
            String name, List<Column<?>> columns, List<Column<Integer>> ascending, Take take) {
        TableDefinition definition = TableDefinition.builder()
                .name(name)
                .addAllColumns(columns)
                .isOptional(true)
                .build();
        return new EvidenceTable(definition, ImmutableList.copyOf(ascending), take);
    }

    private static Column<Integer> count(String name) {
        return Column.of(
                name,
                "a whole number from 0",
                text -> Optional.ofNullable(Ints.tryParse(text)).filter(number -> number >= 0));
    }

    private static SurveyAnswer answer(Row row) {
        return new SurveyAnswer(
                of(row, PROMISE),
                of(row, QUESTION),
                of(row, DATE),
                of(row, ASKED),
                of(row, ANSWERED),
                of(row, POSITIVE));
    }

    private static CaseAuditResult audit(Row row) {
        return new CaseAuditResult(of(row, PROMISE), of(row, DATE), of(row, AUDITED), of(row, EVIDENCED));
    }

    private static ParticipationRecord participation(Row row) {
        return new ParticipationRecord(of(row, PROMISE), of(row, DATE), of(row, WHAT), of(row, YOUNG_PEOPLE));
    }

    private static Publication publication(Row row) {
        return new Publication(of(row, PROMISE), of(row, TITLE), of(row, DATE), of(row, PLACE));
    }

    static <T> T of(Row row, Column<T> column) {
        return row.get(column).value().orElseThrow();
    }
}
