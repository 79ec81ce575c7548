package org.corporateparenting.fuzz;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** Any bytes as a table of the return in CSV: the first byte chooses the table, the rest is the file. */
public final class ReturnTarget {

    private static final Workplace WORKPLACE = new Workplace();
    private static final ImmutableList<ReturnTable> TABLES = ImmutableList.copyOf(ReturnTable.values());

    private ReturnTarget() {}

    /** Reads and judges them, as this year's return and as last year's. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String file = Workplace.chosen(bytes, TABLES) + ".csv";
        WORKPLACE.with(file, bytes, () -> judge(WORKPLACE.folder()));
    }

    static void judge(Path source) {
        try {
            CollectionYear year = CollectionYear.of("2025/26");
            Ssda903Return returned = Ssda903Return.read(source, year).value();
            Ssda903Return before = Ssda903Return.read(source, year.previous()).value();
            ReturnRules.of(year).check(returned, ImmutableList.of(before));
            returned.caseFiles(ImmutableList.of(before));
        } catch (UnusableInputException e) {
            if (String.valueOf(e.getMessage()).lines().count() != 1) {
                throw e;
            }
        }
    }
}
