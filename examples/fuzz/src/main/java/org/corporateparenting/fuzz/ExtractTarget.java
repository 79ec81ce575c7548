package org.corporateparenting.fuzz;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.table.UnusableInputException;

/** Any bytes as a table of an extract or a supplementary table: the first byte chooses the table, the rest is the file. */
public final class ExtractTarget {

    private static final Workplace WORKPLACE = new Workplace();
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            "ssd_person",
            "ssd_cla_episodes",
            "ssd_cla_placement",
            "ssd_legal_status",
            "ssd_cla_reviews",
            "ssd_cla_visits",
            "ssd_cla_health",
            "ssd_cla_care_plan",
            "ssd_missing",
            "ssd_care_leavers",
            "ssd_permanence",
            "cp_visit_modes",
            "cp_placement_terms",
            "cp_return_interviews",
            "cp_household_children",
            "cp_exemptions");

    private ExtractTarget() {}

    /** Reads them and assesses every duty of what they make. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        WORKPLACE.with(Workplace.chosen(bytes, TABLES) + ".csv", bytes, ExtractTarget::assess);
    }

    private static void assess() {
        try {
            SsdExtract extract = SsdExtract.read(WORKPLACE.folder()).value();
            for (CaseFile caseFile : extract.caseFiles()) {
                Duties.standard().assess(caseFile, AS_AT);
            }
        } catch (UnusableInputException e) {
            if (String.valueOf(e.getMessage()).lines().count() != 1) {
                throw e;
            }
        }
    }
}
