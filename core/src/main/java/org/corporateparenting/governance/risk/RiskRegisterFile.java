package org.corporateparenting.governance.risk;

import java.io.InputStream;
import java.nio.file.Path;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;

/**
 * Reads a risk register from a CSV file, one risk a row.
 *
 * <p>Expected are the columns {@code risk_id}, {@code current_likelihood}, {@code current_impact} and
 * {@code current_score_printed}. There may be the same three for {@code initial} and {@code target}, and {@code
 * section}, {@code raised}, {@code reviewed}, {@code owner_role} (several with semicolons), {@code risk_type}, {@code
 * subject}, {@code consequence} and {@code actions}. A cell that cannot be read costs its date or score and is a
 * finding.
 */
public final class RiskRegisterFile {

    private RiskRegisterFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, of any name
     * @return the register, and what reading it showed; what is wrong with the risks is in {@link RiskRegister#audit()}
     * @throws UnusableInputException if the file cannot be opened, is not text or has no header with a column of a
     *     register
     */
    public static Parsed<RiskRegister> read(Path file) {
        return new RiskRows().register(TableReader.readFile(RiskRows.DEFINITION, file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param in the bytes of a CSV file
     * @return the register, and what reading it showed
     * @throws UnusableInputException if the stream cannot be read, is not text or has no header with a column of a
     *     register
     */
    public static Parsed<RiskRegister> read(InputStream in) {
        return new RiskRows().register(TableReader.readStream(RiskRows.DEFINITION, in));
    }
}
