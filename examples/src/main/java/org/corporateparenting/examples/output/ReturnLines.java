package org.corporateparenting.examples.output;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultimap;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.validation.ssda903.Cause;
import org.corporateparenting.validation.ssda903.CollectionRule;
import org.corporateparenting.validation.ssda903.OpenQuestion;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** What the rules of the return say, for people: by rule, by child, and the few causes of most of it. */
public final class ReturnLines {

    private static final int WIDTH_OF_RULE = 12;
    private static final int WIDTH_OF_CHILD = 16;
    private static final int TOP = 10;

    private final PrintWriter out;
    private final boolean withEvidence;

    /** Writes lines, with the values that were compared where they are asked for. */
    public ReturnLines(PrintWriter out, boolean withEvidence) {
        this.out = out;
        this.withEvidence = withEvidence;
    }

    /** Writes everything about a check. */
    public void write(ReturnCheck check) {
        out.println("The return of " + check.year() + " by the rules of " + check.pack()
                + (check.isByNearestPack() ? ", the nearest year whose rules are known" : ""));
        check.byRule().forEach(this::rule);
        open(check.notDetermined());
        children(check);
        causes(check);
        out.println(
                check.findings().size() + " findings about " + check.byChild().size() + " children; "
                        + check.notDetermined().size() + " questions cannot be determined");
    }

    /** Writes what another year's rules find besides, or no longer. */
    public void differences(String heading, Collection<Finding> findings) {
        out.println(heading + ": " + findings.size());
        findings.forEach(
                finding -> out.println("  " + Strings.padEnd(finding.rule().text(), WIDTH_OF_RULE, ' ')
                        + place(finding.location()) + " " + finding.message()));
    }

    private void rule(RuleId id, ImmutableList<Finding> findings) {
        CollectionRule rule = ReturnRules.find(id).orElseThrow();
        out.println();
        out.println(Strings.padEnd(id.text(), WIDTH_OF_RULE, ' ') + rule.severity()
                + rule.stage().map(stage -> ", stage " + stage).orElse("") + ", " + findings.size() + " times: "
                + rule.title());
        out.println(" ".repeat(WIDTH_OF_RULE) + rule.remedy());
        findings.forEach(finding -> out.println(" ".repeat(WIDTH_OF_RULE)
                + Strings.padEnd(finding.location().child().orElse(""), WIDTH_OF_CHILD, ' ')
                + place(finding.location())
                + (withEvidence ? evidence(finding) : "")));
    }

    private static String place(Location place) {
        return place.table().orElse("")
                + place.row().map(row -> " row " + row).orElse("")
                + (place.fields().isEmpty() ? "" : " (" + String.join(", ", place.fields()) + ")");
    }

    private static String evidence(Finding finding) {
        return finding.evidence().entries().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", ", " [", "]"));
    }

    /** What is lacking for all children, each with the rules that it leaves open; then the rows left open, by rule. */
    private void open(ImmutableList<OpenQuestion> open) {
        TreeMultimap<String, String> lacking = TreeMultimap.create();
        TreeMap<String, Integer> rows = new TreeMap<>();
        for (OpenQuestion each : open) {
            if (each.location().child().isEmpty()) {
                each.missing().forEach(what -> lacking.put(what, each.rule().text()));
            } else {
                rows.merge(each.rule().text(), 1, Integer::sum);
            }
        }
        if (!open.isEmpty()) {
            out.println();
            out.println("Cannot be determined:");
        }
        lacking.asMap()
                .forEach((what, rules) -> out.println("  for want of " + what + ": " + String.join(", ", rules)));
        rows.forEach((rule, count) ->
                out.println("  " + Strings.padEnd(rule, WIDTH_OF_RULE, ' ') + count + (count == 1 ? " row" : " rows")));
    }

    private void children(ReturnCheck check) {
        if (check.byChild().isEmpty()) {
            return;
        }
        out.println();
        out.println("Children with most findings:");
        check.byChild().entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .limit(TOP)
                .forEach(each -> out.println("  "
                        + Strings.padEnd(each.getKey().text(), WIDTH_OF_CHILD, ' ')
                        + each.getValue().size() + ": "
                        + each.getValue().stream()
                                .map(finding -> finding.rule().text())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private void causes(ReturnCheck check) {
        if (check.findings().isEmpty()) {
            return;
        }
        out.println();
        out.println("Top causes:");
        for (Cause cause : check.topCauses().stream().limit(TOP).toList()) {
            out.println("  " + Strings.padEnd(cause.rule().text(), WIDTH_OF_RULE, ' ') + cause.findings()
                    + " findings about " + cause.children() + " children: "
                    + ReturnRules.find(cause.rule()).orElseThrow().title());
        }
        out.println();
    }
}
