package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** Makes a life of a shape: what may not be is left out, shortened or replaced by what may. */
final class Fitting {

    private static final LocalDate EARLIEST = LocalDate.of(2011, 3, 15);
    private static final LocalDate REMANDS_REFORMED = LocalDate.of(2012, 12, 3);
    private static final LocalDate SUPPORTED_ACCOMMODATION_REGISTERED = LocalDate.of(2023, 10, 28);
    private static final int LONGEST_SHORT_BREAK = 17;
    private static final int LEAST_DAYS_OF_CARE = 2;
    private static final int LONGEST_STAY_IN_HOSPITAL = 14;
    private static final int DAYS_OF_POLICE_PROTECTION = 2;
    private static final int DAYS_OF_EMERGENCY_PROTECTION = 8;

    private final Shape shape;
    private final LocalDate first;
    private final LocalDate asAt;
    private final LocalDate born;
    private final LocalDate twelve;
    private final LocalDate sixteen;
    private final LocalDate seventeen;
    private final LocalDate eighteen;
    private final List<Life.Time> times = new ArrayList<>();

    private Fitting(Shape shape) {
        this.shape = shape;
        this.first = EARLIEST.plusDays(shape.firstDay());
        this.asAt = first.plusDays(shape.daysToAsAt());
        this.born = first.minusDays(shape.age());
        this.twelve = born.plusYears(12);
        this.sixteen = born.plusYears(16);
        this.seventeen = born.plusYears(17);
        this.eighteen = born.plusYears(18);
    }

    static Life life(Shape shape) {
        return new Fitting(shape).life();
    }

    private Life life() {
        Optional<LocalDate> free = Optional.of(first);
        for (Shape.Time time : shape.times()) {
            Optional<LocalDate> start = free.map(day -> times.isEmpty() ? day : day.plusDays(time.gap()))
                    .filter(day -> day.plusDays(LEAST_DAYS_OF_CARE).isBefore(eighteen));
            if (start.isEmpty()) {
                break;
            }
            times.add(time(time, start.get()));
            free = times.get(times.size() - 1).end().filter(day -> !isAdopted());
        }
        return new Life(born, ImmutableList.copyOf(times), asAt);
    }

    private boolean isAdopted() {
        return times.get(times.size() - 1).reasonEnded().equals(Optional.of(ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
    }

    private Life.Time time(Shape.Time time, LocalDate start) {
        boolean last = times.size() + 1 == shape.times().size();
        boolean startKnown = time.startKnown() || (!times.isEmpty() && time.gap() == 0);
        return time.shortBreak()
                ? shortBreak(time, start, startKnown)
                : care(time, start, startKnown, time.over() || !last);
    }

    private Life.Time shortBreak(Shape.Time time, LocalDate start, boolean startKnown) {
        int days = Math.max(
                LEAST_DAYS_OF_CARE,
                Math.min(LONGEST_SHORT_BREAK, time.stays().get(0).days()));
        Life.Stay stay = new Life.Stay(
                start,
                LegalStatus.SHORT_BREAKS_EACH_RECORDED,
                PlacementType.FOSTER_OTHER,
                ReasonForNewEpisode.STARTED,
                time.stays().get(0).provider());
        return new Life.Time(
                startKnown,
                ImmutableList.of(stay),
                Optional.of(earlier(start.plusDays(days), eighteen)),
                Optional.of(ReasonEpisodeCeased.HOME_PLANNED));
    }

    private Life.Time care(Shape.Time time, LocalDate start, boolean startKnown, boolean over) {
        List<Life.Stay> stays = new ArrayList<>();
        LocalDate day = start;
        for (int i = 0; i < time.stays().size() && day.isBefore(eighteen); i++) {
            boolean open = i + 1 == time.stays().size();
            boolean lasts = open || (i > 0 && time.stays().get(i - 1).days() == 0);
            Shape.Stay wished =
                    lasts ? time.stays().get(i).ofADayOrMore() : time.stays().get(i);
            if (i == 0) {
                boolean brief = !open && isBrief(wished.status());
                day = begin(stays, wished, day, open && !over, brief);
            } else {
                day = goOn(stays, wished, day, open && !over);
            }
        }
        Optional<LocalDate> end = end(day, over);
        return new Life.Time(
                startKnown, ImmutableList.copyOf(stays), end, end.flatMap(ended -> reason(time, stays, ended)));
    }

    /** Care that has no end of its own goes on, to the eighteenth birthday if that has come by the as-at date. */
    private Optional<LocalDate> end(LocalDate day, boolean over) {
        if (over || !day.isBefore(eighteen)) {
            return Optional.of(day);
        }
        return asAt.isBefore(eighteen) ? Optional.empty() : Optional.of(eighteen);
    }

    private static boolean isBrief(LegalStatus status) {
        return status == LegalStatus.POLICE_PROTECTION || status == LegalStatus.EMERGENCY_PROTECTION_ORDER;
    }

    /** Adds the first stay of a time in care; gives the day on which it ends. */
    private LocalDate begin(List<Life.Stay> stays, Shape.Stay wished, LocalDate start, boolean open, boolean brief) {
        int days = Math.max(LEAST_DAYS_OF_CARE, wished.days());
        if (brief) {
            days = wished.status() == LegalStatus.POLICE_PROTECTION
                    ? DAYS_OF_POLICE_PROTECTION
                    : Math.min(days, DAYS_OF_EMERGENCY_PROTECTION);
        }
        LocalDate end = earlier(start.plusDays(days), eighteen);
        PlacementType type = type(wished.type(), start);
        LegalStatus status = brief && !isBound(type)
                ? wished.status()
                : status(wished.status(), type, Optional.empty(), start, open ? eighteen : end);
        stays.add(new Life.Stay(start, status, lawful(type, status), ReasonForNewEpisode.STARTED, wished.provider()));
        return end;
    }

    /** Adds a stay after others; gives the day on which it ends. */
    private LocalDate goOn(List<Life.Stay> stays, Shape.Stay wished, LocalDate start, boolean open) {
        Life.Stay before = stays.get(stays.size() - 1);
        if (wished.change() == Shape.Change.AFTER_TEMPORARY_PLACEMENT && mayGoAway(before, wished, start, open)) {
            return awayAndBack(stays, before, wished, start);
        }
        LocalDate end = earlier(start.plusDays(wished.days()), eighteen);
        LocalDate limit = open ? eighteen : end;
        LegalStatus kept = status(wished.status(), before.type(), Optional.of(before.status()), start, limit);
        boolean moves = wished.change() != Shape.Change.STATUS
                || kept == before.status()
                || !lawful(before.type(), kept).equals(before.type());
        if (!moves) {
            stays.add(new Life.Stay(start, kept, before.type(), ReasonForNewEpisode.LEGAL_STATUS, before.provider()));
            return end;
        }
        PlacementType type = type(wished.type(), start);
        LegalStatus status = status(wished.status(), type, Optional.of(before.status()), start, limit);
        stays.add(new Life.Stay(
                start,
                status,
                lawful(type, status),
                moved(wished.change(), status == before.status()),
                wished.provider()));
        return end;
    }

    /** Whether the placement before may go on after a time away, under the same status. */
    private boolean mayGoAway(Life.Stay before, Shape.Stay wished, LocalDate start, boolean open) {
        boolean endsEarly = before.status() == LegalStatus.INTERIM_CARE_ORDER;
        boolean lasts = !isBrief(before.status()) && !before.type().isAdoption() && !(open && endsEarly);
        LocalDate end = start.plusDays(LONGEST_STAY_IN_HOSPITAL + 1L + wished.days());
        return lasts && !end.isAfter(endsEarly ? seventeen : eighteen);
    }

    /** A time in hospital and the way back; gives the day on which the stay after it ends. */
    private static LocalDate awayAndBack(List<Life.Stay> stays, Life.Stay before, Shape.Stay wished, LocalDate start) {
        LocalDate back = start.plusDays(1 + wished.days() % LONGEST_STAY_IN_HOSPITAL);
        ReasonForNewEpisode reason = ReasonForNewEpisode.PLACEMENT_AND_CARER;
        stays.add(new Life.Stay(start, before.status(), PlacementType.TEMPORARY_HOSPITAL, reason, before.provider()));
        stays.add(new Life.Stay(back, before.status(), before.type(), reason, before.provider()));
        return back.plusDays(Math.max(1, wished.days()));
    }

    private static ReasonForNewEpisode moved(Shape.Change change, boolean sameStatus) {
        if (change == Shape.Change.PLACEMENT_WITH_SAME_CARER) {
            return sameStatus
                    ? ReasonForNewEpisode.PLACEMENT_SAME_CARER
                    : ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER;
        }
        return sameStatus
                ? ReasonForNewEpisode.PLACEMENT_AND_CARER
                : ReasonForNewEpisode.LEGAL_STATUS_PLACEMENT_AND_CARER;
    }

    /** The type, if a child of that age may be in it on the day, or a children's home. */
    private PlacementType type(PlacementType wished, LocalDate start) {
        return switch (wished) {
            case SEMI_INDEPENDENT ->
                start.isBefore(sixteen)
                        ? PlacementType.CHILDRENS_HOME
                        : start.isBefore(SUPPORTED_ACCOMMODATION_REGISTERED)
                                ? wished
                                : PlacementType.SUPPORTED_ACCOMMODATION;
            case YOUNG_OFFENDER_INSTITUTION ->
                start.isBefore(twelve) || start.isBefore(REMANDS_REFORMED) ? PlacementType.CHILDRENS_HOME : wished;
            case WITH_PARENTS -> start.isBefore(seventeen) ? wished : PlacementType.FOSTER_OTHER;
            default -> wished;
        };
    }

    /** Whether a placement of the type needs an order of its own. */
    private static boolean isBound(PlacementType type) {
        return type.isAdoption() || type.isWithParents() || type.isCustody();
    }

    /** The status, if it may begin and last so long, or one that may. */
    private LegalStatus status(
            LegalStatus wished, PlacementType type, Optional<LegalStatus> before, LocalDate start, LocalDate end) {
        if (type.isAdoption()) {
            return LegalStatus.PLACEMENT_ORDER;
        }
        if (type.isCustody()) {
            boolean sentenced = wished == LegalStatus.FULL_CARE_ORDER && start.isBefore(seventeen);
            return sentenced ? wished : LegalStatus.REMANDED;
        }
        LegalStatus status = type.isWithParents() && !wished.isUnderCareOrder() ? LegalStatus.FULL_CARE_ORDER : wished;
        return switch (status) {
            case INTERIM_CARE_ORDER ->
                end.isAfter(seventeen) ? careOrder(before, start) : LegalStatus.INTERIM_CARE_ORDER;
            case FULL_CARE_ORDER -> careOrder(before, start);
            case REMANDED ->
                start.isBefore(twelve) || start.isBefore(REMANDS_REFORMED)
                        ? LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION
                        : status;
            case POLICE_PROTECTION, EMERGENCY_PROTECTION_ORDER -> LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
            default -> status;
        };
    }

    /** None is made from the seventeenth birthday on. */
    private LegalStatus careOrder(Optional<LegalStatus> before, LocalDate start) {
        boolean mayBe = start.isBefore(seventeen) || before.equals(Optional.of(LegalStatus.FULL_CARE_ORDER));
        return mayBe ? LegalStatus.FULL_CARE_ORDER : LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
    }

    /** The type, if a child under the status may be in it, or a foster home. */
    private static PlacementType lawful(PlacementType type, LegalStatus status) {
        boolean lawful = !type.isWithParents() || status.isUnderCareOrder();
        return lawful ? type : PlacementType.FOSTER_OTHER;
    }

    private Optional<ReasonEpisodeCeased> reason(Shape.Time time, List<Life.Stay> stays, LocalDate end) {
        PlacementType type = stays.get(stays.size() - 1).type();
        if (!end.isBefore(eighteen)) {
            return Optional.of(
                    type.isFoster()
                            ? ReasonEpisodeCeased.STAYED_WITH_CARERS
                            : ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT);
        }
        if (type.isAdoption()) {
            return Optional.of(ReasonEpisodeCeased.ADOPTED_UNOPPOSED);
        }
        boolean closed = times.size() + 1 < shape.times().size()
                && shape.times().get(times.size() + 1).gap() == 0;
        return closed
                ? time.reasonEnded()
                        .or(() -> Optional.of(ReasonEpisodeCeased.HOME_PLANNED))
                        .map(wished -> old(wished, end))
                : time.reasonEnded().map(wished -> old(wished, end));
    }

    /** The reason, if somebody of that age may leave for it. */
    private ReasonEpisodeCeased old(ReasonEpisodeCeased wished, LocalDate end) {
        return switch (wished) {
            case CUSTODY -> end.isBefore(twelve) ? ReasonEpisodeCeased.HOME_PLANNED : wished;
            case INDEPENDENT_WITH_SUPPORT -> end.isBefore(sixteen) ? ReasonEpisodeCeased.HOME_PLANNED : wished;
            default -> wished;
        };
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
