package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.CollectionYear;

/** Returns to read in tests. */
final class Returns {

    static final CollectionYear EARLIER_YEAR = CollectionYear.of("2024/25");
    static final CollectionYear YEAR = CollectionYear.of("2025/26");
    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";

    private Returns() {}

    static Path sample(String year) {
        return Path.of("src", "test", "resources", "ssda903", year);
    }

    /** A return of some tables, each given as its header and rows. */
    static Parsed<Ssda903Return> read(Path folder, CollectionYear year, Map<String, List<String>> tables) {
        return Ssda903Return.read(write(folder, tables), year);
    }

    static Path write(Path folder, Map<String, List<String>> tables) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey() + ".csv"), String.join("\n", table.getValue()) + "\n");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImmutableMap<String, List<String>> episodes(String... rows) {
        return ImmutableMap.of("Episodes", table(EPISODES, rows));
    }

    static List<String> table(String header, String... rows) {
        return ImmutableList.<String>builder().add(header).add(rows).build();
    }

    static CaseFile file(Parsed<ImmutableList<CaseFile>> parsed, String child) {
        return parsed.value().stream()
                .filter(file -> file.id().equals(ChildId.of(child)))
                .findFirst()
                .orElseThrow();
    }

    /** Findings in one line each: rule, place and message, without those of the table reader. */
    static List<String> said(Parsed<?> parsed) {
        return parsed.findings().stream()
                .filter(finding -> finding.rule().text().startsWith("RET"))
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .collect(Collectors.toList());
    }
}
