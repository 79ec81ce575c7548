package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.SocialWorkerAllocation;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.permanence.PreviousPermanenceOrder;
import org.corporateparenting.child.Motherhood;
import org.corporateparenting.code.Flag;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** What returns say of one child beside episodes, reviews and yearly answers. */
final class CareFacts {

    private static final String ASYLUM_SEEKER = "UASC";
    private static final String SOCIAL_WORKER = "Social worker";

    private final CaseFileBuilder file;
    private final List<ChildYear> newestFirst;

    private CareFacts(CaseFileBuilder file, List<ChildYear> newestFirst) {
        this.file = file;
        this.newestFirst = newestFirst;
    }

    static void addTo(CaseFileBuilder file, List<ChildYear> newestFirst) {
        CareFacts facts = new CareFacts(file, newestFirst);
        facts.addMissing();
        facts.addWorkers();
        facts.addEarlierOrders();
        facts.addDeprivationsOfLiberty();
        facts.addAsylum();
        facts.addMotherhood();
    }

    private void addMissing() {
        for (FactJoin.Held held : FactJoin.join(newestFirst, ReturnTable.MISSING_INCIDENTS, ReturnColumns.MIS_START)) {
            held.days(ReturnColumns.MIS_START, ReturnColumns.MIS_END)
                    .ifPresent(days -> file.addMissingPeriod(MissingPeriod.builder()
                            .range(days)
                            .type(new MissingRow(held.row()).type())
                            .build()));
        }
    }

    private void addWorkers() {
        for (FactJoin.Held held :
                FactJoin.join(newestFirst, ReturnTable.SOCIAL_WORKERS, ReturnColumns.SW_DECOM, ReturnColumns.SW_ID)) {
            held.days(ReturnColumns.SW_DECOM, ReturnColumns.SW_DEC)
                    .ifPresent(days -> file.addSocialWorker(SocialWorkerAllocation.builder()
                            .range(days)
                            .role(SOCIAL_WORKER)
                            .changeReason(new SocialWorkerRow(held.row()).reason())
                            .build()));
        }
    }

    private void addEarlierOrders() {
        for (FactJoin.Held held : FactJoin.join(
                newestFirst,
                ReturnTable.PREVIOUS_PERMANENCE,
                ReturnColumns.PREV_PERM,
                ReturnColumns.LA_PERM,
                ReturnColumns.DATE_PERM)) {
            PreviousPermanenceRow row = new PreviousPermanenceRow(held.row());
            row.previousPermanence()
                    .ifPresent(option -> file.addPreviousPermanenceOrder(PreviousPermanenceOrder.builder()
                            .option(option)
                            .on(row.orderMade())
                            .authority(held.row().get(ReturnColumns.LA_PERM).value())
                            .build()));
        }
    }

    /** The return says nothing of the application. */
    private void addDeprivationsOfLiberty() {
        for (FactJoin.Held held :
                FactJoin.join(newestFirst, ReturnTable.DEPRIVATIONS_OF_LIBERTY, ReturnColumns.DOLO_START)) {
            held.days(ReturnColumns.DOLO_START, ReturnColumns.DOLO_END)
                    .ifPresent(days -> file.addDeprivationsOfLiberty(
                            DeprivationOfLibertyOrder.builder().order(days).build()));
        }
    }

    /** From the first day that the returns show of it, as they do not say when it began. */
    private void addAsylum() {
        ImmutableList<ChildYear> years = newestFirst.stream()
                .filter(child -> !child.child().rows(ReturnTable.ASYLUM_SEEKERS).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (years.isEmpty()) {
            return;
        }
        Optional<LocalDate> end = FactJoin.join(years.subList(0, 1), ReturnTable.ASYLUM_SEEKERS).stream()
                .flatMap(held -> new AsylumSeekerRow(held.row()).statusEnds().stream())
                .findFirst();
        years.stream()
                .flatMap(child -> firstDay(child).stream())
                .min(Comparator.naturalOrder())
                .filter(start -> end.filter(start::isAfter).isEmpty())
                .ifPresent(
                        start -> file.addImmigration(new ImmigrationStatus(ASYLUM_SEEKER, new DateRange(start, end))));
    }

    /** The first day of the child's episodes in the return, or of its year if they began before. */
    private static Optional<LocalDate> firstDay(ChildYear child) {
        Optional<LocalDate> year = child.year().returned().year().map(CollectionYear::firstDay);
        return child.child().rows(ReturnTable.EPISODES).stream()
                .flatMap(row -> row.get(ReturnColumns.DECOM).value().stream())
                .min(Comparator.naturalOrder())
                .map(first -> year.filter(first::isBefore).orElse(first))
                .or(() -> year);
    }

    private void addMotherhood() {
        for (ChildYear child : newestFirst) {
            for (Row row : child.child().rows(ReturnTable.HEADER)) {
                if (isMother(row)) {
                    file.addMotherhood(Motherhood.builder()
                            .mother(child.child().id())
                            .childBorn(row.get(ReturnColumns.MC_DOB).value())
                            .build());
                    return;
                }
            }
        }
    }

    private static boolean isMother(Row row) {
        return row.get(ReturnColumns.MOTHER).value().flatMap(Flag::tryOf).equals(Optional.of(Flag.YES));
    }
}
