package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** Invented episodes in plain arrays, one child after the other, and the case files that say the same. */
final class InventedEpisodes {

    static final int OPEN = Integer.MAX_VALUE;
    static final int STARTED = 0;
    static final int MOVED = 1;
    static final int CARE_GOES_ON = 0;
    static final int MILES_UNKNOWN = -1;
    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    static final LegalStatus[] STATUSES = {
        LegalStatus.FULL_CARE_ORDER,
        LegalStatus.INTERIM_CARE_ORDER,
        LegalStatus.PLACEMENT_ORDER,
        LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION
    };
    static final PlacementType[] TYPES = {
        PlacementType.FOSTER_OTHER,
        PlacementType.CONNECTED_FOSTER_OTHER,
        PlacementType.CHILDRENS_HOME,
        PlacementType.WITH_PARENTS,
        PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS
    };
    static final PlacementProvider[] PROVIDERS = {PlacementProvider.OWN_PROVISION, PlacementProvider.PRIVATE};
    static final ReasonEpisodeCeased[] ENDS = {
        ReasonEpisodeCeased.CARE_GOES_ON,
        ReasonEpisodeCeased.ADOPTED_UNOPPOSED,
        ReasonEpisodeCeased.GUARDIANSHIP_TO_OTHERS,
        ReasonEpisodeCeased.HOME_PLANNED,
        ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT
    };
    private static final ReasonForNewEpisode[] REASONS = {
        ReasonForNewEpisode.STARTED, ReasonForNewEpisode.PLACEMENT_AND_CARER, ReasonForNewEpisode.LEGAL_STATUS
    };
    private static final int LEGAL = 2;

    private final SplittableRandom random;
    private final int lastDay = (int) AS_AT.toEpochDay();

    int count;
    int children;
    final int[] first;
    final int[] start;
    final int[] end;
    final byte[] reason;
    final byte[] status;
    final byte[] type;
    final byte[] provider;
    final byte[] ended;
    final short[] tenthsOfMiles;
    final boolean[] inside;

    private InventedEpisodes(int episodes, long seed) {
        random = new SplittableRandom(seed);
        first = new int[episodes + 2];
        start = new int[episodes];
        end = new int[episodes];
        reason = new byte[episodes];
        status = new byte[episodes];
        type = new byte[episodes];
        provider = new byte[episodes];
        ended = new byte[episodes];
        tenthsOfMiles = new short[episodes];
        inside = new boolean[episodes];
    }

    /** So many episodes, repeatable from the seed. */
    static InventedEpisodes of(int episodes, long seed) {
        InventedEpisodes invented = new InventedEpisodes(episodes, seed);
        while (invented.count < episodes) {
            invented.addChild();
        }
        invented.first[invented.children] = invented.count;
        return invented;
    }

    private void addChild() {
        first[children++] = count;
        int day = lastDay - 30 - random.nextInt(4000);
        int periods = random.nextInt(5) == 0 ? 2 : 1;
        for (int i = 0; i < periods && day < lastDay && count < start.length; i++) {
            day = addPeriod(day) + 60 + random.nextInt(300);
        }
    }

    private int addPeriod(int from) {
        int day = from;
        for (int i = 0; count < start.length; i++) {
            int days = 10 + random.nextInt(600);
            boolean open = day + days > lastDay + 20;
            boolean last = open || (i > 0 && random.nextInt(4) == 0) || count + 1 == start.length;
            add(day, open ? OPEN : day + days, i == 0, !open && last);
            day += days;
            if (last) {
                return day;
            }
        }
        return day;
    }

    private void add(int from, int to, boolean starts, boolean leaves) {
        start[count] = from;
        end[count] = to;
        reason[count] = (byte) (starts ? STARTED : random.nextInt(3) == 0 ? LEGAL : MOVED);
        boolean same = reason[count] == LEGAL;
        status[count] = (byte) random.nextInt(STATUSES.length);
        type[count] = same ? type[count - 1] : (byte) random.nextInt(TYPES.length);
        provider[count] = same ? provider[count - 1] : (byte) random.nextInt(PROVIDERS.length);
        tenthsOfMiles[count] = same
                ? tenthsOfMiles[count - 1]
                : (short) (random.nextInt(20) == 0 ? MILES_UNKNOWN : random.nextInt(400));
        inside[count] = same ? inside[count - 1] : random.nextInt(3) > 0;
        ended[count] = (byte) (leaves ? 1 + random.nextInt(ENDS.length - 1) : CARE_GOES_ON);
        count++;
    }

    /** The same as case files, each with its history worked out, as it is when records are read. */
    ImmutableList<CaseFile> caseFiles() {
        CaseFile[] files = new CaseFile[children];
        IntStream.range(0, children).parallel().forEach(child -> {
            files[child] = caseFile(child);
            files[child].history();
        });
        return ImmutableList.copyOf(Arrays.asList(files));
    }

    private CaseFile caseFile(int child) {
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        for (int i = first[child]; i < first[child + 1]; i++) {
            episodes.add(episode(i));
        }
        return CaseFile.builder()
                .id(ChildId.of(key(child)))
                .episodes(episodes.build())
                .build();
    }

    static String key(int child) {
        return "C" + child;
    }

    private Episode episode(int i) {
        boolean open = end[i] == OPEN;
        return Episode.builder()
                .commenced(LocalDate.ofEpochDay(start[i]))
                .ceased(open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end[i])))
                .reasonForNewEpisode(REASONS[reason[i]])
                .legalStatus(STATUSES[status[i]])
                .placementType(TYPES[type[i]])
                .placementProvider(PROVIDERS[provider[i]])
                .reasonEpisodeCeased(open ? Optional.empty() : Optional.of(ENDS[ended[i]]))
                .placementLocation(inside[i] ? PlacementLocation.INSIDE : PlacementLocation.OUTSIDE)
                .placementMiles(
                        tenthsOfMiles[i] == MILES_UNKNOWN
                                ? Optional.empty()
                                : Optional.of(BigDecimal.valueOf(tenthsOfMiles[i], 1)))
                .build();
    }
}
