package org.corporateparenting.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.ssda903.Cause;
import org.corporateparenting.validation.ssda903.CollectionRule;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** What is wrong with a return, and what to mend first? */
public final class IsThisReturnRight {

    private IsThisReturnRight() {}

    /** Prints the answer about the folder of a return and that of the year before. */
    public static void main(String[] args) {
        CollectionYear year = CollectionYear.of("2025/26");
        Ssda903Return current = Ssda903Return.read(Path.of(args[0]), year).value();
        Ssda903Return previous =
                Ssda903Return.read(Path.of(args[1]), year.previous()).value();
        ReturnCheck check = ReturnRules.of(year).check(current, List.of(previous));
        System.out.println(check);
        for (Cause cause : check.topCauses().stream().limit(3).toList()) {
            CollectionRule rule = ReturnRules.find(cause.rule()).orElseThrow();
            System.out.println(cause.findings() + " findings: " + rule.id() + " " + rule.title());
            System.out.println("  " + rule.remedy());
        }
    }
}
