package org.corporateparenting.ssda903;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.OtherDistance;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Row;

/** How a row of the return is read as an episode. */
final class RecordedEpisode {

    /** The department writes this where the distance is not known. */
    private static final BigDecimal MILES_UNKNOWN = new BigDecimal(OtherDistance.NOT_KNOWN.code());

    private RecordedEpisode() {}

    /** The first day; without one the row is reported. */
    static Optional<LocalDate> commenced(Row row, ReturnFindings findings) {
        Optional<LocalDate> day = row.get(ReturnColumns.DECOM).value();
        if (day.isEmpty()) {
            findings.report(
                    ReturnRule.DATE_UNUSABLE,
                    row,
                    "DECOM is not a day, so the episode is left out",
                    ReturnColumns.DECOM);
        }
        return day;
    }

    /** The episode; a row with a first day of which none can be made is reported. */
    static Optional<Episode> read(Row row, ReturnFindings findings) {
        CellKind end = row.get(ReturnColumns.DEC).kind();
        if (end != CellKind.VALUE && end != CellKind.BLANK) {
            findings.report(
                    ReturnRule.DATE_UNUSABLE,
                    row,
                    "whether and when the episode ended cannot be told from DEC, so it is left out",
                    ReturnColumns.DEC);
            return Optional.empty();
        }
        EpisodeRow episode = new EpisodeRow(row);
        LocalDate commenced = episode.commenced().orElseThrow();
        if (episode.ceased().filter(commenced::isAfter).isPresent()) {
            findings.report(
                    ReturnRule.ENDS_BEFORE_START,
                    row,
                    "DEC is before DECOM, so the episode is left out",
                    ReturnColumns.DECOM,
                    ReturnColumns.DEC);
            return Optional.empty();
        }
        return Optional.of(episode(episode, commenced));
    }

    private static Episode episode(EpisodeRow row, LocalDate commenced) {
        return Episode.builder()
                .commenced(commenced)
                .ceased(row.ceased())
                .reasonForNewEpisode(row.reasonForNewEpisode())
                .legalStatus(row.legalStatus())
                .categoryOfNeed(row.categoryOfNeed())
                .placementType(row.placementType())
                .placementProvider(row.placementProvider())
                .ofstedUrn(row.ofstedUrn())
                .placementPostcode(row.placementPostcode())
                .placementLocation(row.placementLocation())
                .placementMiles(row.placementDistance().filter(miles -> miles.compareTo(MILES_UNKNOWN) < 0))
                .homePostcode(row.homePostcode())
                .reasonEpisodeCeased(row.reasonEpisodeCeased())
                .reasonForPlacementChange(row.reasonForPlacementChange())
                .build();
    }
}
