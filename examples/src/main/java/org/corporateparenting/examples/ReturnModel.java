package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corporateparenting.examples.page.ReturnPart;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.validation.ssda903.CollectionRule;
import org.corporateparenting.validation.ssda903.OpenQuestion;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** What the page says of a judged return. */
final class ReturnModel {

    private static final int TOP = 10;

    private ReturnModel() {}

    static ReturnPart of(ReturnCheck check) {
        return new ReturnPart(
                "The return of " + check.year() + " by the rules of " + check.pack()
                        + (check.isByNearestPack() ? ", the nearest year whose rules are known" : ""),
                check.byChild().size(),
                check.findings().size(),
                check.notDetermined().size(),
                check.topCauses().stream()
                        .limit(TOP)
                        .map(cause -> new ReturnPart.Cause(
                                cause.rule().text(), rule(cause.rule()).title(), cause.children(), cause.findings()))
                        .collect(toImmutableList()),
                rules(check),
                lacking(check.notDetermined()));
    }

    private static ImmutableList<ReturnPart.Rule> rules(ReturnCheck check) {
        Map<RuleId, Integer> open = new TreeMap<>();
        check.notDetermined().stream()
                .filter(each -> each.location().child().isPresent())
                .forEach(each -> open.merge(each.rule(), 1, Integer::sum));
        Map<RuleId, List<Finding>> found = new TreeMap<>(check.byRule());
        open.keySet().forEach(id -> found.putIfAbsent(id, List.of()));
        return found.entrySet().stream()
                .map(each -> rule(each.getKey(), each.getValue(), open.getOrDefault(each.getKey(), 0)))
                .sorted(Comparator.comparing(ReturnPart.Rule::findings)
                        .reversed()
                        .thenComparing(ReturnPart.Rule::id))
                .collect(toImmutableList());
    }

    private static ReturnPart.Rule rule(RuleId id, Collection<Finding> findings, int open) {
        CollectionRule rule = rule(id);
        return new ReturnPart.Rule(
                id.text(),
                rule.title(),
                rule.remedy(),
                Words.of(rule.severity()),
                rule.stage().map(stage -> "" + stage).orElse(""),
                findings.size(),
                open,
                findings.stream()
                        .map(finding -> new ReturnPart.Row(
                                finding.location().child().orElse(""),
                                finding.location().toString()))
                        .collect(toImmutableList()));
    }

    private static ImmutableList<ReturnPart.Lacking> lacking(ImmutableList<OpenQuestion> questions) {
        Multimap<String, String> rules = TreeMultimap.create();
        questions.stream()
                .filter(each -> each.location().child().isEmpty())
                .forEach(each -> each.missing()
                        .forEach(what -> rules.put(what, each.rule().text())));
        return rules.asMap().entrySet().stream()
                .map(each -> new ReturnPart.Lacking(each.getKey(), ImmutableList.copyOf(each.getValue())))
                .collect(toImmutableList());
    }

    private static CollectionRule rule(RuleId id) {
        return ReturnRules.find(id).orElseThrow();
    }
}
