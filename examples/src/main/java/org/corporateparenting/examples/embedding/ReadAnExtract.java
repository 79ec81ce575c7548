package org.corporateparenting.examples.embedding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.ssd.SsdExtract;

/** How do we stand, by an extract of the Standard Safeguarding Dataset? */
public final class ReadAnExtract {

    private ReadAnExtract() {}

    /**
     * Prints the answer.
     *
     * @param args the folder of the extract
     */
    public static void main(String[] args) {
        Parsed<SsdExtract> extract = SsdExtract.read(Path.of(args[0]));
        Duties duties = Duties.standard();
        LocalDate asAt = LocalDate.of(2026, 3, 31);

        Map<DutyOutcome, Long> counts = extract.value().caseFiles().parallelStream()
                .flatMap(caseFile -> duties.assess(caseFile, asAt).all().stream())
                .collect(Collectors.groupingBy(AssessedDuty::kind, TreeMap::new, Collectors.counting()));

        System.out.println(extract.value().caseFiles().size() + " children, "
                + extract.findings().size() + " findings");
        counts.forEach((outcome, count) -> System.out.println(outcome + " " + count));
    }
}
