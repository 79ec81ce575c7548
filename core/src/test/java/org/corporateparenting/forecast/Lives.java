package org.corporateparenting.forecast;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** Case files from short texts. */
final class Lives {

    private Lives() {}

    /** A child, and episodes such as {@code 2020-01-15 2020-03-10 U6}; one with {@code -} for an end is open. */
    static CaseFile child(String born, String... episodes) {
        CaseFileBuilder file = CaseFile.builder().id(ChildId.of("C")).born(LocalDate.parse(born));
        for (int i = 0; i < episodes.length; i++) {
            List<String> fields = Splitter.on(' ').splitToList(episodes[i]);
            Optional<LocalDate> ceased =
                    Optional.of(fields.get(1)).filter(text -> !text.equals("-")).map(LocalDate::parse);
            file.addEpisode(
                    episode(i == 0, LocalDate.parse(fields.get(0)), ceased, i == episodes.length - 1).toBuilder()
                            .placementType(PlacementType.of(fields.get(2)))
                            .build());
        }
        return file.build();
    }

    static Episode episode(boolean isFirst, LocalDate commenced, Optional<LocalDate> ceased, boolean isLast) {
        return Episode.builder()
                .commenced(commenced)
                .ceased(ceased)
                .reasonForNewEpisode(ReasonForNewEpisode.of(isFirst ? "S" : "P"))
                .legalStatus(LegalStatus.of("C2"))
                .reasonEpisodeCeased(ceased.map(day -> ReasonEpisodeCeased.of(isLast ? "E8" : "X1")))
                .build();
    }
}
