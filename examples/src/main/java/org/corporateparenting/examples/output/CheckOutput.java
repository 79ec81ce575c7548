package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.corporateparenting.validation.CheckedCase;
import org.corporateparenting.validation.CheckedHousehold;

/** Takes judged case files one after another, then judged households. */
public interface CheckOutput extends Consumer<CheckedCase>, Closeable {

    /** Takes a household. */
    void accept(CheckedHousehold checked);

    @Override
    void close();

    /** A line for each breach and each open question. */
    static CheckOutput text(OutputStream out) {
        return new CheckLines(new PrintWriter(out, false, UTF_8));
    }

    /** One JSON array. */
    static CheckOutput json(OutputStream out) {
        return flat(FlatWriter.json(out));
    }

    /** CSV that is safe to open in a spreadsheet. */
    static CheckOutput csv(OutputStream out) {
        return flat(FlatWriter.csv(out, CheckFields.NAMES));
    }

    private static CheckOutput flat(FlatWriter writer) {
        return new CheckOutput() {
            @Override
            public void accept(CheckedCase checked) {
                CheckFields.write(checked, writer);
            }

            @Override
            public void accept(CheckedHousehold checked) {
                CheckFields.write(checked, writer);
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }
}
