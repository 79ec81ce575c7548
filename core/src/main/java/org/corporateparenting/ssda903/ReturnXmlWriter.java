package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.corporateparenting.code.Flag;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;

/** Writes a return in XML, its elements in the order of the schema, and says what the XML cannot carry. */
final class ReturnXmlWriter {

    /** What must be there though it holds nothing. */
    private static final ImmutableSet<Column<?>> REQUIRED = ImmutableSet.of(
            ReturnColumns.CHILD,
            ReturnColumns.UPN,
            ReturnColumns.SEX,
            ReturnColumns.DOB,
            ReturnColumns.ETHNIC,
            ReturnColumns.DECOM,
            ReturnColumns.RNE,
            ReturnColumns.LS,
            ReturnColumns.CIN,
            ReturnColumns.PLACE,
            ReturnColumns.DEC,
            ReturnColumns.REC,
            ReturnColumns.MISSING,
            ReturnColumns.MIS_START,
            ReturnColumns.REVIEW,
            ReturnColumns.REVIEW_CODE,
            ReturnColumns.DATE_PLACED);

    private static final ImmutableList<Column<?>> ONCE = ImmutableList.of(ReturnColumns.DOB, ReturnColumns.SEX);

    private final Ssda903Return returned;
    private final ReturnFindings findings = ReturnFindings.ofCurrent();

    ReturnXmlWriter(Ssda903Return returned) {
        this.returned = returned;
    }

    /** The return without the social workers. */
    ImmutableList<Finding> write(Path file) {
        for (ReturnTable table : ReturnTable.values()) {
            if (table != ReturnTable.SOCIAL_WORKERS) {
                reportNobodys(table);
            }
        }
        reportWorkedOut();
        write(file, ReturnElements.ROOT, out -> {
            for (ReturnedChild child : returned.children()) {
                if (hasMoreThanSocialWorkers(child)) {
                    child(out, child);
                }
            }
        });
        return findings.all();
    }

    /** The social workers alone. */
    ImmutableList<Finding> writeSocialWorkers(Path file) {
        reportNobodys(ReturnTable.SOCIAL_WORKERS);
        write(file, ReturnElements.SOCIAL_WORKERS_ROOT, out -> {
            for (ReturnedChild child : returned.children()) {
                ImmutableList<Row> rows = child.rows(ReturnTable.SOCIAL_WORKERS);
                if (!rows.isEmpty()) {
                    out.start(ReturnElements.CHILD);
                    leaves(out, rows.get(0), ImmutableList.of(ReturnColumns.CHILD, ReturnColumns.DOB));
                    groups(out, child, ReturnTable.SOCIAL_WORKERS, rows.get(0));
                    out.end();
                }
            }
        });
        return findings.all();
    }

    private static boolean hasMoreThanSocialWorkers(ReturnedChild child) {
        for (ReturnTable table : ReturnTable.values()) {
            if (table != ReturnTable.SOCIAL_WORKERS && !child.rows(table).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void child(ReturnXmlOutput out, ReturnedChild child) throws XMLStreamException {
        Row header = header(child);
        out.start(ReturnElements.CHILD);
        out.start(ReturnElements.HEADER);
        person(out, child, header);
        for (Map.Entry<ReturnTable, ImmutableList<Column<?>>> table : ReturnElements.IN_HEADER.entrySet()) {
            unwrapped(out, child.rows(table.getKey()), table.getValue(), header);
        }
        groups(out, child, ReturnTable.MISSING_INCIDENTS, header);
        groups(out, child, ReturnTable.REVIEWS, header);
        if (isHeader(header)) {
            leaves(out, header, ReturnElements.MOTHERHOOD);
        }
        groups(out, child, ReturnTable.PREVIOUS_PERMANENCE, header);
        groups(out, child, ReturnTable.HEALTH, header);
        groups(out, child, ReturnTable.ADOPTION_DECISIONS, header);
        groups(out, child, ReturnTable.DEPRIVATIONS_OF_LIBERTY, header);
        out.end();
        groups(out, child, ReturnTable.EPISODES, header);
        out.end();
    }

    /** The first header, or for want of one another row of the child, which names the key and perhaps the birth date. */
    private Row header(ReturnedChild child) {
        ImmutableList<Row> headers = child.rows(ReturnTable.HEADER);
        Iterables.skip(headers, 1).forEach(row -> report(row, "the child has another header, which is written"));
        if (!headers.isEmpty()) {
            return headers.get(0);
        }
        for (ReturnTable table : ReturnTable.values()) {
            if (!child.rows(table).isEmpty()) {
                report(child.rows(table).get(0), "the child has no header; one is made of the key and birth date");
                return child.rows(table).get(0);
            }
        }
        throw new IllegalStateException("a child without rows is not in a return");
    }

    private static boolean isHeader(Row row) {
        return row.table().equals(ReturnTable.HEADER.definition());
    }

    private void person(ReturnXmlOutput out, ReturnedChild child, Row header) throws XMLStreamException {
        for (Column<?> column : ReturnElements.PERSON) {
            if (column == ReturnColumns.UASC) {
                leaf(out, column, asylumSeeker(child, header), header);
            } else if (has(header, column)) {
                leaves(out, header, ImmutableList.of(column));
            } else {
                out.leaf(ReturnElements.name(column), "");
            }
        }
    }

    /** The flag that stands for a row of the asylum seekers, or what the header says. */
    private String asylumSeeker(ReturnedChild child, Row header) {
        String recorded = has(header, ReturnColumns.UASC) ? text(header, ReturnColumns.UASC) : "";
        if (child.rows(ReturnTable.ASYLUM_SEEKERS).isEmpty()) {
            return recorded.isBlank() ? Flag.NO.code() : recorded;
        }
        if (!recorded.isBlank() && !recorded.strip().equals(Flag.YES.code())) {
            report(header, "UASC is written as 1, as the child has a row of that table", ReturnColumns.UASC);
        }
        return Flag.YES.code();
    }

    private void unwrapped(ReturnXmlOutput out, List<Row> rows, List<Column<?>> columns, Row header)
            throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        Iterables.skip(rows, 1).forEach(row -> report(row, "the child has another row of the table, which is written"));
        boolean isSaid = columns.contains(ReturnColumns.DUC)
                || columns.stream()
                        .anyMatch(column -> !text(rows.get(0), column).isBlank());
        if (!isSaid) {
            report(rows.get(0), "a row that holds nothing is no row in XML");
        }
        reportElsewhere(rows.get(0), header);
        leaves(out, rows.get(0), columns);
    }

    private void groups(ReturnXmlOutput out, ReturnedChild child, ReturnTable table, Row header)
            throws XMLStreamException {
        Map.Entry<String, ReturnElements.Group> group = ReturnElements.groupOf(table);
        for (Row row : child.rows(table)) {
            reportElsewhere(row, header);
            out.start(group.getKey());
            leaves(out, row, group.getValue().columns());
            out.end();
        }
    }

    private void leaves(ReturnXmlOutput out, Row row, List<? extends Column<?>> columns) throws XMLStreamException {
        for (Column<?> column : columns) {
            String text = text(row, column);
            if (!text.isBlank() || REQUIRED.contains(column)) {
                leaf(out, column, text, row);
            }
        }
    }

    private void leaf(ReturnXmlOutput out, Column<?> column, String text, Row row) throws XMLStreamException {
        if (out.leaf(ReturnElements.name(column), text)) {
            report(row, "characters that XML does not have are left out", column);
        }
    }

    /** What a cell says, a day with its day first. */
    private static String text(Row row, Column<?> column) {
        return ReturnXmlOutput.text(row.get(column));
    }

    /** Birth date and sex are written once. */
    private void reportElsewhere(Row row, Row header) {
        for (Column<?> column : ONCE) {
            if (has(row, column)
                    && has(header, column)
                    && !text(row, column).isBlank()
                    && !text(row, column).equals(text(header, column))) {
                report(row, column.name() + " is not the one in the child's header, which is written", column);
            }
        }
    }

    private static boolean has(Row row, Column<?> column) {
        return row.table().allColumns().contains(column);
    }

    private void reportWorkedOut() {
        Optional<Table> episodes = returned.table(ReturnTable.EPISODES);
        for (Column<?> column : ReturnElements.WORKED_OUT) {
            if (episodes.isPresent() && episodes.get().supplied().contains(column)) {
                findings.report(
                        ReturnRule.NOT_IN_XML,
                        ReturnTable.EPISODES,
                        column.name() + " has no element: the department works it out",
                        column);
            }
        }
    }

    private void reportNobodys(ReturnTable which) {
        Optional<Table> table = returned.table(which);
        if (table.isPresent()) {
            for (Row row : table.get().rows()) {
                if (row.child().map(String::isBlank).orElse(true)) {
                    report(row, "the row belongs to nobody and is not written");
                }
            }
        }
    }

    private void report(Row row, String message, Column<?>... columns) {
        findings.report(ReturnRule.NOT_IN_XML, row, message, columns);
    }

    private static void write(Path file, String root, Body body) {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReturnXmlOutput out = new ReturnXmlOutput(bytes);
            out.start(root);
            body.write(out);
            out.end();
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** What stands in the root element. */
    private interface Body {
        void write(ReturnXmlOutput out) throws XMLStreamException;
    }
}
