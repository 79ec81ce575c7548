package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The bank holidays shipped with the library, as they stand in its fact file. */
final class BankHolidayFile {

    private static final String ENGLAND_AND_WALES = "bank-holidays-england-and-wales.csv";

    private BankHolidayFile() {}

    /** Every line of the file, earliest first. */
    static ImmutableList<BankHoliday> englandAndWales() {
        try (InputStream bytes = Objects.requireNonNull(
                        BankHolidayFile.class.getResourceAsStream(ENGLAND_AND_WALES), ENGLAND_AND_WALES);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> records = lines.stream()) {
            return records.map(BankHolidayFile::holiday).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(ENGLAND_AND_WALES + " cannot be read", e);
        }
    }

    private static BankHoliday holiday(NamedCsvRecord line) {
        return new BankHoliday(
                LocalDate.parse(line.getField("date")),
                line.getField("name"),
                CalendarBasis.valueOf(line.getField("basis")));
    }
}
