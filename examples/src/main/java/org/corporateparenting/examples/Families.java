package org.corporateparenting.examples;

import com.google.common.collect.ImmutableMap;
import org.corporateparenting.rule.RuleId;

/** The subjects of duties, by the letters with which their ids begin. */
final class Families {

    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("REV", "Reviews")
            .put("VIS", "Visits")
            .put("HLT", "Health")
            .put("CPL", "Care and education plans")
            .put("PLC", "Placements")
            .put("CEASE", "Ceasing to look after")
            .put("CL", "Leaving care")
            .put("ADO", "Adoption")
            .put("SEC", "Secure accommodation")
            .put("MIS", "Missing and returned")
            .put("COM", "Complaints")
            .put("ADV", "Advocacy")
            .put("IV", "Independent visitors")
            .put("LAC", "Legal status and court")
            .put("FOS", "Fostering households")
            .put("C19", "Easings of 2020")
            .buildOrThrow();

    private Families() {}

    /** The subject of a duty; the letters themselves where there is no name for them. */
    static String of(RuleId id) {
        String letters = letters(id.text());
        return NAMES.getOrDefault(letters, letters);
    }

    private static String letters(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }
}
