package org.corporateparenting.fuzz;

import java.io.ByteArrayInputStream;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.table.UnusableInputException;

/** Any bytes as a file of published figures. */
public final class FiguresTarget {

    private FiguresTarget() {}

    /** Reads them. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            FiguresFile.read(new ByteArrayInputStream(bytes));
        } catch (UnusableInputException e) {
            if (String.valueOf(e.getMessage()).lines().count() != 1) {
                throw e;
            }
        }
    }
}
