package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes flat objects, each field by field in the same order. What cannot be written fails with an
 * {@link java.io.UncheckedIOException}.
 */
public interface FlatWriter extends Closeable {

    /** Adds text, or nothing. */
    FlatWriter text(String field, Optional<String> value);

    /** Adds a whole number or a decimal one, or nothing. */
    FlatWriter number(String field, Optional<? extends Number> value);

    /** Adds any number of texts. */
    FlatWriter texts(String field, List<String> values);

    /** Ends the object. */
    void end();

    @Override
    void close();

    /** Adds text. */
    default FlatWriter text(String field, String value) {
        return text(field, Optional.of(value));
    }

    /** Adds a date in ISO form, or nothing. */
    default FlatWriter date(String field, Optional<LocalDate> value) {
        return text(field, value.map(LocalDate::toString));
    }

    /** Writes one JSON array of objects, an object a line. */
    static FlatWriter json(OutputStream out) {
        return new JsonObjects(out);
    }

    /** Writes CSV that is safe to open in a spreadsheet; several texts in a cell are joined by semicolons. */
    static FlatWriter csv(OutputStream out, ImmutableList<String> fields) {
        return new CsvRows(out, fields);
    }
}
