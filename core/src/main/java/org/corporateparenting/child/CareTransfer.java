package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.ReasonEpisodeCeased;

/**
 * That another authority in the United Kingdom took over the care of a child. SSDA903: REC of E3.
 *
 * @param child the child
 * @param on the day of the transfer, which is not a day in this authority's care
 */
public record CareTransfer(ChildId child, LocalDate on) {

    /**
     * Checks that nothing is missing.
     *
     * @param child as above
     * @param on as above
     */
    public CareTransfer {
        requireNonNull(child, "child");
        requireNonNull(on, "on");
    }

    /**
     * The transfers of a child, by the reasons for which episodes ceased.
     *
     * @param child the child
     * @return the transfers, earliest first, each day once; none where no episode that ceased gives that reason
     */
    public static ImmutableList<CareTransfer> of(Child child) {
        return child.episodes().stream()
                .filter(episode -> episode.reasonEpisodeCeased().equals(Optional.of(ReasonEpisodeCeased.TRANSFERRED)))
                .flatMap(episode -> episode.ceased().stream())
                .sorted()
                .distinct()
                .map(day -> new CareTransfer(child.id(), day))
                .collect(ImmutableList.toImmutableList());
    }
}
