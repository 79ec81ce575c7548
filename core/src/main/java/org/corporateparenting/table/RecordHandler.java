package org.corporateparenting.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;

/** Collects the fields of one record after another, none longer altogether than allowed. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<String[]> {

    private final RewindableReader input;
    private final long linesBefore;
    private String[] fields = new String[32];
    private int count;
    private int length;
    private long line;
    private boolean quoted;

    RecordHandler(RewindableReader input, long linesBefore) {
        this.input = input;
        this.linesBefore = linesBefore;
    }

    /** The line of the file on which the record starts that is being, or was last, parsed. */
    long line() {
        return line;
    }

    /** Whether a field of that record stands in quotation marks. */
    boolean hasQuotes() {
        return quoted;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        length = 0;
        quoted = false;
        line = linesBefore + startingLineNumber;
        input.keepFrom(line);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean inQuotes) {
        quoted |= inQuotes;
        length += size + 1;
        if (length > CsvRecords.LONGEST) {
            throw new CsvParseException("record too long");
        }
        if (count == fields.length) {
            fields = Arrays.copyOf(fields, 2 * count);
        }
        fields[count++] = size == 0 ? "" : new String(buffer, offset, size);
    }

    @Override
    protected String[] buildRecord() {
        return Arrays.copyOf(fields, count);
    }
}
