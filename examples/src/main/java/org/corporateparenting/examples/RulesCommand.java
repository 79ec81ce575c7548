package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.RuleDocument;
import org.corporateparenting.examples.output.RuleFields;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The catalogue. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists what this library knows: one entry per rule, part and version.")
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Option(names = "--id", paramLabel = "ID", description = "Only this rule, such as REV-01.")
    private String id;

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format;

    @Mixin
    private Destination destination;

    /** How the rules are written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    @Override
    public Integer call() throws IOException {
        ImmutableList<CatalogueEntry> rules = RuleCatalogue.standard().entries().stream()
                .filter(rule -> id == null || rule.id().text().equals(id))
                .collect(ImmutableList.toImmutableList());
        if (rules.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--id': there is no rule '" + id + "'");
        }
        OutputStream out = destination.open(program);
        switch (format) {
            case TEXT -> lines(rules, out);
            case JSON -> flat(rules, FlatWriter.json(out));
            case CSV -> flat(rules, FlatWriter.csv(out, RuleFields.NAMES));
            case MARKDOWN -> RuleDocument.write(rules, out);
        }
        return CorporateParenting.DONE;
    }

    private static void flat(ImmutableList<CatalogueEntry> rules, FlatWriter writer) {
        try (writer) {
            rules.forEach(rule -> RuleFields.write(rule, writer));
        }
    }

    private static void lines(ImmutableList<CatalogueEntry> rules, OutputStream out) throws IOException {
        try (PrintWriter lines = new PrintWriter(out, false, UTF_8)) {
            rules.forEach(rule -> lines.println(line(rule)));
            if (lines.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }

    private static String line(CatalogueEntry rule) {
        Optional<String> until = rule.validity().endExclusive().map(day -> " until before " + day);
        return Strings.padEnd(rule.id() + rule.part().map(part -> "/" + part).orElse(""), 20, ' ')
                + Strings.padEnd(rule.force().name(), 10, ' ')
                + rule.title() + ": " + rule.citations().get(0) + ", from "
                + rule.validity().start() + until.orElse("");
    }
}
