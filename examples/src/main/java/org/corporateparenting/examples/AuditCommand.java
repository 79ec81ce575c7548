package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.output.AuditFields;
import org.corporateparenting.examples.output.AuditLines;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.validation.figures.FigureAudit;
import org.corporateparenting.validation.figures.FigureChecks;
import org.corporateparenting.validation.figures.Relations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Whether published figures can be right. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Works published figures out again: which cannot be right, which contradict each other, and which"
                + " cannot be tested. The exit code is 1 if anything of severity ERROR was found.")
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files with one figure a row; several are compared with each other.")
    private List<Path> files;

    @Option(
            names = "--relations",
            paramLabel = "FILE",
            description = "CSV: relation,check,role,measure_id,column; how measures belong together.")
    private Path relations;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() throws IOException {
        FigureChecks checks = relations == null
                ? FigureChecks.standard()
                : FigureChecks.standard().with(read(Relations.read(relations)));
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Path file : files) {
            figures.put(file.toString(), read(FiguresFile.read(file)));
        }
        FigureAudit audit = checks.audit(figures);
        write(audit, destination.open(program));
        return audit.hasErrors() ? CorporateParenting.FOUND_ERRORS : CorporateParenting.DONE;
    }

    private <T> T read(Parsed<T> parsed) {
        Said.findingsOnly(command, parsed.findings());
        return parsed.value();
    }

    private void write(FigureAudit audit, OutputStream out) {
        switch (form.format()) {
            case TEXT -> lines(audit, out);
            case JSON -> flat(audit, FlatWriter.json(out));
            case CSV -> flat(audit, FlatWriter.csv(out, AuditFields.NAMES));
        }
    }

    private static void lines(FigureAudit audit, OutputStream out) {
        try (PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, UTF_8))) {
            new AuditLines(lines).write(audit);
        }
    }

    private static void flat(FigureAudit audit, FlatWriter out) {
        try (out) {
            AuditFields.write(audit, out);
        }
    }
}
