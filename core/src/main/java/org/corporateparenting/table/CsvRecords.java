package org.corporateparenting.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The records of a CSV file, one after another, as RFC 4180 has them.
 *
 * <p>A record that cannot be parsed costs the line on which it starts; parsing starts again with the next line.
 */
final class CsvRecords implements Closeable {

    /** The most characters a record may have. */
    static final int LONGEST = 1 << 20;

    private static final Splitter LINE_END = Splitter.on(Pattern.compile("\\R"));

    /** What comes next. */
    enum Step {
        /** A record. */
        RECORD,
        /** A line whose quotation marks do not pair. */
        BROKEN,
        /** A line of more characters than a record may have. */
        TOO_LONG,
        /** The end of the file. */
        END
    }

    private final RewindableReader input;
    private RecordHandler handler;
    private CloseableIterator<String[]> records;
    private String[] fields = {};
    private long line;

    CsvRecords(TolerantDecoder decoder) {
        input = new RewindableReader(decoder);
        handler = new RecordHandler(input, 0);
        records = parser(handler);
    }

    /** Goes on to the next record; blank lines are passed over. */
    Step next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Step.END;
            }
            fields = records.next();
            line = handler.line();
            return Step.RECORD;
        } catch (CsvParseException e) {
            line = handler.line();
            return recover();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The fields of the record, after {@link Step#RECORD}. */
    String[] fields() {
        return fields;
    }

    /** The number of the line that starts the record, or that could not be parsed; the first of the file is 1. */
    long line() {
        return line;
    }

    /** Whether the record may hold rows that a stray quotation mark made part of it. */
    boolean mayHoldRows(int width) {
        return handler.hasQuotes() && width > 1 && Arrays.stream(fields).anyMatch(text -> isLikeRows(text, width));
    }

    /** Whether a text of several lines has exactly the commas that a field has which runs on over whole rows. */
    private static boolean isLikeRows(String text, int width) {
        int lineEnds = LINE_END.splitToList(text).size() - 1;
        return lineEnds > 0 && CharMatcher.is(',').countIn(text) == lineEnds * (width - 1);
    }

    /** The first line read so far that is not UTF-8, or 0. */
    long fallbackLine() {
        return input.fallbackLine();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private Step recover() throws IOException {
        long length = input.skipPast(line);
        handler = new RecordHandler(input, line);
        records = parser(handler);
        return length > LONGEST ? Step.TOO_LONG : Step.BROKEN;
    }

    private CloseableIterator<String[]> parser(RecordHandler collecting) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .build(collecting, input)
                .iterator();
    }
}
