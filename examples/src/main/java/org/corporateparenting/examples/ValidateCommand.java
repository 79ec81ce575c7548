package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.examples.output.CorrectionFields;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.ReturnFields;
import org.corporateparenting.examples.output.ReturnLines;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;
import org.corporateparenting.validation.ssda903.ShrunkRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Judges a return by the department's rules. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Judges a return by the rules of its year: what is wrong, how to mend it, and what cannot be told."
                        + " The exit code is 1 if anything of severity ERROR was found.")
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "The folder of the return, or its XML file.")
    private Path source;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The collection year of the return, such as 2025/26.")
    private String year;

    @Option(names = "--previous", paramLabel = "DIR", description = "The return of an earlier year; may be repeated.")
    private List<Path> previous = new ArrayList<>();

    @Option(
            names = "--under",
            paramLabel = "YEAR",
            description = "Judges by the rules of another year too, and lists what differs (in text).")
    private String under;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first of the twelve months' days, where they are not those of the year.")
    private LocalDate from;

    @Option(names = "--postcodes", paramLabel = "FILE", description = "CSV: postcode,authority,easting,northing.")
    private Path postcodes;

    @Option(
            names = "--providers",
            paramLabel = "FILE",
            description = "CSV: urn,placements,providers,postcode,authority,closed.")
    private Path providers;

    @Option(names = "--authorities", paramLabel = "FILE", description = "CSV: authority, three digits each.")
    private Path authorities;

    @Option(names = "--authority", paramLabel = "NUMBER", description = "The authority whose return it is.")
    private String authority;

    @Option(names = "--rules", split = ",", paramLabel = "ID", description = "Only these rules, such as 142,503A.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--with-evidence", description = "Writes the values that were compared, which are about children.")
    private boolean withEvidence;

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "Writes corrections that are certain into a CSV file; nothing is corrected.")
    private Path patch;

    @Option(
            names = "--shrink",
            paramLabel = "CHILD",
            description =
                    "Makes the record of a child small and invented while it still breaches the one rule of --rules,"
                            + " and writes it into the folder of --out.")
    private String shrink;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() throws IOException {
        ReturnRules rules = rules(collectionYear(year));
        Optional<ReturnRules> others = Optional.ofNullable(under).map(pack -> rules(collectionYear(pack)));
        if (shrink != null && (ids.size() != 1 || destination.file().isEmpty())) {
            throw unusable("--shrink goes with --rules and one rule, and with --out and a folder");
        }
        ImmutableList<Parsed<Ssda903Return>> all = read(collectionYear(year));
        Parsed<Ssda903Return> returned = all.get(0);
        ImmutableList<Ssda903Return> earlier =
                all.stream().skip(1).map(Parsed::value).collect(ImmutableList.toImmutableList());
        if (shrink != null) {
            return shrink(rules, returned.value(), earlier);
        }
        all.forEach(each -> Said.findings(command, each.findings()));
        ReturnCheck check = check(rules, returned.value(), earlier);
        if (patch != null) {
            CorrectionFields.write(rules.corrections(returned.value()), patch);
        }
        write(check, others.map(by -> check(by, returned.value(), earlier)));
        boolean errors = returned.hasErrors() || hasErrors(check.findings());
        return errors ? CorporateParenting.FOUND_ERRORS : CorporateParenting.DONE;
    }

    /** The return, then those of earlier years; several are read at a time. */
    private ImmutableList<Parsed<Ssda903Return>> read(CollectionYear its) {
        return IntStream.rangeClosed(0, previous.size())
                .parallel()
                .mapToObj(i -> i == 0 ? Ssda903Return.read(source, its) : Ssda903Return.read(previous.get(i - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private ReturnCheck check(ReturnRules rules, Ssda903Return returned, List<Ssda903Return> earlier) {
        try (Progress progress = new Progress("Children", returned.children().size())) {
            return rules.check(returned, earlier, progress::step);
        }
    }

    private void write(ReturnCheck check, Optional<ReturnCheck> other) throws IOException {
        try (OutputStream out = destination.open(program)) {
            switch (form.format()) {
                case TEXT -> lines(check, other, out);
                case JSON -> flat(check, FlatWriter.json(out));
                case CSV -> flat(check, FlatWriter.csv(out, ReturnFields.NAMES));
            }
        }
    }

    private void lines(ReturnCheck check, Optional<ReturnCheck> other, OutputStream out) throws IOException {
        try (PrintWriter writer = new PrintWriter(out, false, UTF_8)) {
            ReturnLines lines = new ReturnLines(writer, withEvidence);
            lines.write(check);
            other.ifPresent(by -> {
                lines.differences("Only by the rules of " + by.pack(), check.addedBy(by));
                lines.differences("Only by the rules of " + check.pack(), by.addedBy(check));
            });
            if (writer.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }

    private void flat(ReturnCheck check, FlatWriter writer) {
        try (writer) {
            ReturnFields.write(check, withEvidence, writer);
        }
    }

    private int shrink(ReturnRules rules, Ssda903Return returned, List<Ssda903Return> earlier) {
        ShrunkRecord small = usable(() -> rules.shrink(returned, earlier, ChildId.of(shrink), RuleId.of(ids.get(0))));
        Path folder = destination.file().orElseThrow();
        small.returned().write(folder);
        for (Ssda903Return each : small.previous()) {
            each.write(folder.resolve(each.year().orElseThrow().hyphenated()));
        }
        PrintWriter out = command.commandLine().getOut();
        out.println("Rule " + small.finding().rule() + " is still breached: "
                + small.finding().message());
        small.asRecorded().forEach(place -> out.println("as recorded, because the breach turns on it: " + place));
        return CorporateParenting.DONE;
    }

    private ReturnRules rules(CollectionYear of) {
        return usable(() -> configured(of));
    }

    private ReturnRules configured(CollectionYear of) {
        ReturnRules rules = ReturnRules.of(of);
        rules = postcodes == null ? rules : rules.withPostcodes(ListFiles.postcodes(postcodes));
        rules = providers == null ? rules : rules.withProviders(ListFiles.providers(providers));
        rules = authorities == null ? rules : rules.withAuthorities(ListFiles.authorities(authorities));
        rules = authority == null ? rules : rules.ofAuthority(AuthorityCode.of(authority));
        rules = from == null ? rules : rules.overYearFrom(from);
        return ids.isEmpty()
                ? rules
                : rules.only(ids.stream().map(RuleId::of).collect(ImmutableList.toImmutableList()));
    }

    private CollectionYear collectionYear(String label) {
        return usable(() -> CollectionYear.of(label));
    }

    /** What an option makes; what it cannot mean is said in a line. */
    private <T> T usable(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException unusable(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private static boolean hasErrors(ImmutableList<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
