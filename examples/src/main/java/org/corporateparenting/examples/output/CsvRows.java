package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.table.DateForm;
import org.corporateparenting.table.TableWriter;
import org.corporateparenting.table.TextForm;

/** Writes a row for each object. */
final class CsvRows implements FlatWriter {

    private final TableWriter rows;

    CsvRows(OutputStream out, ImmutableList<String> fields) {
        rows = TableWriter.open(out, TextForm.SPREADSHEET, DateForm.ISO, fields);
    }

    @Override
    public FlatWriter text(String field, Optional<String> value) {
        rows.text(value.orElse(""));
        return this;
    }

    @Override
    public FlatWriter number(String field, Optional<? extends Number> value) {
        value.ifPresentOrElse(this::number, rows::blank);
        return this;
    }

    @Override
    public FlatWriter texts(String field, List<String> values) {
        rows.text(String.join("; ", values));
        return this;
    }

    @Override
    public void end() {
        rows.endRow();
    }

    private void number(Number value) {
        if (value instanceof BigDecimal decimal) {
            rows.number(decimal);
        } else {
            rows.number(value.longValue());
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
