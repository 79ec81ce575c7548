package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;

/** The catalogue as a page of tables, one a family. */
public final class RuleDocument {

    /** The families in the order of the page, each with the letters with which the ids of its rules begin. */
    private static final ImmutableMap<String, ImmutableSet<String>> FAMILIES =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("Time, age and calendar", ImmutableSet.of("TIME"))
                    .put("Becoming looked after; legal status", ImmutableSet.of("LAC"))
                    .put("Care planning", ImmutableSet.of("CPL"))
                    .put("Placements", ImmutableSet.of("PLC", "CEASE"))
                    .put("Visits", ImmutableSet.of("VIS"))
                    .put("Reviews and reviewing officers", ImmutableSet.of("REV"))
                    .put("Health", ImmutableSet.of("HLT"))
                    .put("Short breaks", ImmutableSet.of("SBK"))
                    .put("Leaving care", ImmutableSet.of("CL"))
                    .put("Voice, visitors, missing", ImmutableSet.of("IV", "ADV", "MIS", "COM", "KIN"))
                    .put("Fostering", ImmutableSet.of("FOS"))
                    .put("Adoption", ImmutableSet.of("ADO"))
                    .put("Secure accommodation", ImmutableSet.of("SEC"))
                    .put("National indicators", ImmutableSet.of("IND"))
                    .put("Supported accommodation", ImmutableSet.of("SAC"))
                    .put("The coronavirus period", ImmutableSet.of("C19"))
                    .put("Checks of this library's own", ImmutableSet.of("CASE"))
                    .put("Checks of published figures", ImmutableSet.of("FIG"))
                    .put("The SSDA903 return", ImmutableSet.of(RuleKind.RETURN.name()))
                    .buildOrThrow();

    private RuleDocument() {}

    /**
     * Writes the page, as Markdown.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(ImmutableList<CatalogueEntry> rules, OutputStream out) throws IOException {
        try (Writer page = new OutputStreamWriter(out, UTF_8)) {
            page.write("# Rules\n\nWhat `rules --format markdown` prints: one row per rule, part and version. "
                    + "`to` is the first day on which a\nversion no longer applies. How far each rule is worked out stands"
                    + " in [coverage](coverage.md), how silences are read in\n[interpretation](interpretation.md).\n");
            for (Map.Entry<String, ImmutableSet<String>> family : FAMILIES.entrySet()) {
                family(
                        family.getKey(),
                        rules.stream()
                                .filter(rule -> family.getValue().contains(prefix(rule)))
                                .toList(),
                        page);
            }
        }
    }

    private static void family(String title, List<CatalogueEntry> rules, Writer page) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        page.write("\n## " + title + "\n\n| rule | part | about | kind | force | provision | from | to | confidence |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (CatalogueEntry rule : rules) {
            page.write(row(rule));
        }
    }

    private static String row(CatalogueEntry rule) {
        return ImmutableList.of(
                        rule.id().text(),
                        rule.part().orElse(""),
                        rule.title(),
                        rule.kind().name(),
                        rule.force().name(),
                        rule.citations().stream().map(Object::toString).collect(joining("; ")),
                        rule.validity().start().toString(),
                        rule.validity().endExclusive().map(Object::toString).orElse(""),
                        rule.confidence().name())
                .stream()
                .collect(joining(" | ", "| ", " |\n"));
    }

    private static String prefix(CatalogueEntry rule) {
        String id = rule.id().text();
        return rule.kind() == RuleKind.RETURN ? rule.kind().name() : id.substring(0, id.indexOf('-'));
    }
}
