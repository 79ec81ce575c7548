package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corporateparenting.examples.page.ChecksPart;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.validation.CheckedCase;
import org.corporateparenting.validation.CheckedHousehold;
import org.corporateparenting.validation.CheckedRule;

/** Gathers what the checks of records say while the records go by. */
final class ChecksModel {

    private final Map<String, Gathered> byRule = new TreeMap<>();

    void add(CheckedCase checked) {
        add(checked.child().text(), checked.rules());
    }

    void add(CheckedHousehold checked) {
        add("household " + checked.household().text(), checked.rules());
    }

    private void add(String whose, List<CheckedRule> rules) {
        for (CheckedRule rule : rules) {
            if (rule.outcome() instanceof RuleOutcome.Breached breached) {
                breached.findings().forEach(finding -> gathered(rule).breach(whose, finding));
            }
            if (!rule.missing().isEmpty()) {
                gathered(rule).open(whose, rule.missing());
            }
        }
    }

    /** The gravest first, then those with most breaches, then those with most open questions. */
    ChecksPart part() {
        return new ChecksPart(byRule.values().stream()
                .sorted(Comparator.comparing((Gathered gathered) -> gathered.breaches.isEmpty())
                        .thenComparing(gathered -> gathered.rule.severity())
                        .thenComparing(gathered -> -gathered.breaches.size())
                        .thenComparing(gathered -> -gathered.open.size()))
                .map(Gathered::summary)
                .collect(toImmutableList()));
    }

    private Gathered gathered(CheckedRule rule) {
        return byRule.computeIfAbsent(Words.key(rule.entry()), key -> new Gathered(rule));
    }

    /** What was gathered about one rule, named after the version of it that came first. */
    private static final class Gathered {

        private final CheckedRule rule;
        private final List<ChecksPart.Row> breaches = new ArrayList<>();
        private final List<ChecksPart.Row> open = new ArrayList<>();

        Gathered(CheckedRule rule) {
            this.rule = rule;
        }

        void breach(String child, Finding finding) {
            breaches.add(new ChecksPart.Row(child, "Breached", finding.message()));
        }

        void open(String child, ImmutableList<String> missing) {
            String message = "not known: " + String.join("; ", missing);
            open.add(new ChecksPart.Row(child, "Cannot be determined", message));
        }

        ChecksPart.Rule summary() {
            return new ChecksPart.Rule(
                    Words.key(rule.entry()),
                    rule.entry().title(),
                    Words.of(rule.severity()),
                    Words.of(rule.entry().force()),
                    Words.citations(rule.entry().citations()),
                    breaches.size(),
                    open.size(),
                    Stream.concat(breaches.stream(), open.stream()).collect(toImmutableList()));
        }
    }
}
