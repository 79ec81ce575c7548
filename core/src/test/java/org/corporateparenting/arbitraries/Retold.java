package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** The same case told another way, of which the same must be said. */
public final class Retold {

    /** Every list that a builder takes, so that a new kind of record is shuffled too. */
    private static final ImmutableList<Method> LISTS = Arrays.stream(CaseFile.class.getMethods())
            .filter(method -> method.getReturnType() == ImmutableList.class && method.getParameterCount() == 0)
            .filter(method -> Arrays.stream(CaseFileBuilder.class.getMethods())
                    .anyMatch(setter -> setter.getName().equals(method.getName())))
            .collect(ImmutableList.toImmutableList());

    private Retold() {}

    /**
     * A case file with its episodes, acts and facts in another order, each of them given twice.
     *
     * @param caseFile the case file
     * @param random chooses the order
     * @return the case file retold
     */
    public static CaseFile inAnotherOrder(CaseFile caseFile, Random random) {
        CaseFileBuilder shuffled = caseFile.toBuilder();
        for (Method list : LISTS) {
            try {
                List<Object> twice = new ArrayList<>((List<?>) list.invoke(caseFile));
                twice.addAll(List.copyOf(twice));
                Collections.shuffle(twice, random);
                CaseFileBuilder.class.getMethod(list.getName(), Iterable.class).invoke(shuffled, twice);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(list.getName() + " cannot be shuffled", e);
            }
        }
        return shuffled.build();
    }

    /**
     * A case file with one of its episodes told as two. The parts have the same status, type, provider and place, and the
     * second says that no placement begins with it.
     *
     * @param caseFile the case file, with an episode
     * @param random chooses the episode and the day
     * @return the case file retold; the same where the episode chosen is too short
     */
    public static CaseFile withAnEpisodeSplit(CaseFile caseFile, Random random) {
        List<Episode> episodes = new ArrayList<>(caseFile.episodes());
        Episode whole = episodes.remove(random.nextInt(episodes.size()));
        LocalDate middle = whole.commenced().plusDays(1 + random.nextInt(40));
        if (whole.ceased().filter(end -> !end.isAfter(middle)).isPresent()) {
            return caseFile;
        }
        episodes.add(whole.toBuilder()
                .ceased(middle)
                .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                .build());
        episodes.add(whole.toBuilder()
                .commenced(middle)
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build());
        return caseFile.toBuilder().episodes(episodes).build();
    }
}
