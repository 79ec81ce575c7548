package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.LegalBasis;
import org.corporateparenting.time.CollectionYear;

/**
 * Measures of adoption and leaving care worked out a second time, by walking through days one by one and asking of each
 * what is on record. Slow, and in the words of the rules.
 */
final class SlowOutcomes {

    private static final String NOBODY = "0/0";
    private static final String UNKNOWN = "0/0?1";
    private static final String YES = "1/1";
    private static final String NO = "0/1";

    private final CaseFile file;
    private final LocalDate asAt;
    private final LocalDate yearStart;
    private final List<PeriodOfCare> care = new ArrayList<>();
    private final List<AdoptionStep> steps;
    private final List<CareLeaverStatus> statuses;

    SlowOutcomes(CaseFile file, LocalDate asAt) {
        this.file = file;
        this.asAt = asAt;
        this.yearStart = LocalDate.of(asAt.getMonthValue() < 4 ? asAt.getYear() - 1 : asAt.getYear(), 4, 1);
        for (PeriodOfCare period : file.history().periodsOfCare()) {
            if (!period.isShortBreak()) {
                care.add(period);
            }
        }
        this.steps = file.adoption().steps();
        this.statuses = LeavingCare.standard().standingsOf(file, asAt);
    }

    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        answers.put("adoption-orders", orders());
        answers.put("adoption-a1-entry-to-placement", a1());
        answers.put("adoption-a2-order-to-match", a2());
        answers.put("adoption-a3-under-14-months", a3());
        answers.put("entry-to-adoptive-placement-days", entryToPlacement());
        answers.put("adopted-within-18-months-of-entry", withinEighteen());
        answers.put("KPI-18", orderToMatch());
        answers.put("children-matched", matched());
        answers.put("KPI-19", placedWithin(12));
        answers.put("adoptive-placement-within-6-months", placedWithin(6));
        answers.put("awaiting-adoption-order", awaiting());
        leaving(answers);
        return answers;
    }

    // Adoption

    private <T extends AdoptionStep> List<T> all(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Set<LocalDate> adoptions() {
        Set<LocalDate> granted = new TreeSet<>();
        for (AdoptionOrder order : all(AdoptionOrder.class)) {
            boolean partner = order.applicant().orElse(null) == AdoptionApplicant.PARTNER_OF_PARENT;
            if (!partner
                    && order.granted().isPresent()
                    && !order.granted().get().isAfter(asAt)) {
                granted.add(order.granted().get());
            }
        }
        Set<LocalDate> days = new TreeSet<>(granted);
        for (PeriodOfCare period : file.history().periodsOfCare()) {
            boolean adopted = period.reasonEnded().isPresent()
                    && period.reasonEnded().get().code().startsWith("E1")
                    && Set.of("E11", "E12").contains(period.reasonEnded().get().code());
            boolean byOrder = granted.stream().anyMatch(day -> !day.isBefore(period.start()));
            if (adopted && !byOrder && !period.ended().get().isAfter(asAt)) {
                days.add(period.ended().get());
            }
        }
        return days;
    }

    /** The first day of each placement for adoption, and whether it is known to be that. */
    private Map<LocalDate, Boolean> placed() {
        Map<LocalDate, Boolean> placed = new TreeMap<>();
        Set<Integer> periods = new TreeSet<>();
        for (Placement placement : file.history().placements()) {
            for (Episode episode : placement.episodes()) {
                boolean adoptive = episode.placementType().isPresent()
                        && episode.placementType().get().code().matches("A[3-6]");
                if (adoptive && !episode.commenced().isAfter(asAt)) {
                    LocalDate day = episode.commenced();
                    int period = periodOn(day);
                    boolean open = period >= 0
                            && care.get(period).start().equals(day)
                            && !care.get(period).startKnown()
                            && episode.reasonForNewEpisode()
                                    .filter(reason -> !reason.code().equals("L"))
                                    .isEmpty();
                    placed.put(day, !open);
                    periods.add(period);
                    break;
                }
            }
        }
        for (AdoptionPlacement step : all(AdoptionPlacement.class)) {
            if (!step.day().isAfter(asAt) && !periods.contains(periodOn(step.day()))) {
                placed.put(step.day(), true);
            }
        }
        return placed;
    }

    private int periodOn(LocalDate day) {
        for (int i = 0; i < care.size(); i++) {
            LocalDate end = care.get(i).ended().orElse(LocalDate.MAX);
            if (!day.isBefore(care.get(i).start()) && day.isBefore(end)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<LocalDate> last(Set<LocalDate> days, LocalDate from, LocalDate to) {
        Optional<LocalDate> found = Optional.empty();
        for (LocalDate day : days) {
            if (!day.isBefore(from) && !day.isAfter(to)) {
                found = Optional.of(day);
            }
        }
        return found;
    }

    private boolean seen(LocalDate from, LocalDate to, ActKind... kinds) {
        for (ActKind kind : kinds) {
            boolean all = true;
            for (LocalDate day = from; all && !day.isAfter(to); day = day.plusDays(1)) {
                all = file.observed(kind).on(day);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether in one of the times in care something could have been done on those days that no record shows. */
    private boolean unseen(LocalDate from, LocalDate to, ActKind... kinds) {
        for (PeriodOfCare period : care) {
            LocalDate first = period.start().isAfter(from) ? period.start() : from;
            LocalDate end = period.ended().orElse(LocalDate.MAX);
            LocalDate last = end.isAfter(to) ? to : end.minusDays(1);
            if (!first.isAfter(last) && !seen(first, last, kinds)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeAdopted(LocalDate from) {
        for (PeriodOfCare period : care) {
            Optional<LocalDate> end = period.ended();
            if (end.isPresent()
                    && !end.get().isBefore(from)
                    && !end.get().isAfter(asAt)
                    && period.reasonEnded().isEmpty()
                    && !seen(end.get(), end.get(), ActKind.ADOPTION_ORDER, ActKind.PERMANENCE_DECISION)) {
                return true;
            }
        }
        return false;
    }

    private String orders() {
        long orders =
                adoptions().stream().filter(day -> !day.isBefore(yearStart)).count();
        return orders == 0 && mayBeAdopted(yearStart) ? UNKNOWN : orders + "/" + orders;
    }

    private LocalDate threeYearsAgo() {
        return asAt.minusMonths(36).plusDays(1);
    }

    private String a1() {
        Optional<LocalDate> adopted = last(adoptions(), threeYearsAgo(), asAt);
        if (adopted.isEmpty()) {
            return mayBeAdopted(threeYearsAgo()) ? UNKNOWN : NOBODY;
        }
        if (care.stream().noneMatch(period -> !period.start().isAfter(adopted.get()))) {
            return NOBODY;
        }
        Optional<LocalDate> placed = last(placed().keySet(), LocalDate.MIN, adopted.get());
        return placed.isEmpty() ? UNKNOWN : sinceEntry(placed.get());
    }

    private String sinceEntry(LocalDate placed) {
        int period = periodOn(placed);
        if (!requireNonNull(placed().get(placed))
                || period < 0
                || !care.get(period).startKnown()) {
            return UNKNOWN;
        }
        return mean(ChronoUnit.DAYS.between(care.get(period).start(), placed));
    }

    private static String mean(long number) {
        return number == 0 ? YES : YES + "=" + number;
    }

    private boolean isAuthorised(LocalDate day) {
        boolean step = all(PlacementOrder.class).stream()
                .anyMatch(order -> !order.day().isAfter(asAt) && order.range().contains(day));
        boolean status = false;
        for (LegalStatusPeriod run : file.history().legalStatuses()) {
            status |= run.status().basis() == LegalBasis.ADOPTION_PLAN_ORDER
                    && !run.range().start().isAfter(asAt)
                    && run.range().contains(day);
        }
        return step || status;
    }

    private LocalDate authorisedSince(LocalDate day) {
        LocalDate since = day;
        while (isAuthorised(since.minusDays(1))) {
            since = since.minusDays(1);
        }
        return since;
    }

    private Optional<LocalDate> authorisedAfter(LocalDate day) {
        for (LocalDate next = day.plusDays(1); !next.isAfter(asAt); next = next.plusDays(1)) {
            if (isAuthorised(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Authority by a status on the first day on record may be older, unless an order is recorded for that day. */
    private boolean isOpen(LocalDate since) {
        boolean ordered =
                all(PlacementOrder.class).stream().anyMatch(order -> order.day().equals(since));
        int period = periodOn(since);
        return !ordered
                && period >= 0
                && care.get(period).start().equals(since)
                && !care.get(period).startKnown();
    }

    private boolean mayBeAuthorised(LocalDate day) {
        return file.history().legalStatusOn(day).isEmpty()
                && !seen(day, day, ActKind.PLACEMENT_ORDER, ActKind.PERMANENCE_DECISION);
    }

    private Set<LocalDate> matches() {
        Set<LocalDate> days = new TreeSet<>();
        all(AdoptionMatch.class)
                .forEach(match ->
                        match.decided().filter(day -> !day.isAfter(asAt)).ifPresent(days::add));
        return days;
    }

    private String a2() {
        Optional<LocalDate> adopted = last(adoptions(), threeYearsAgo(), asAt);
        if (adopted.isEmpty() || a1().equals(NOBODY)) {
            return a1();
        }
        Optional<LocalDate> placed = last(placed().keySet(), LocalDate.MIN, adopted.get());
        if (placed.isEmpty() || !requireNonNull(placed().get(placed.get()))) {
            return UNKNOWN;
        }
        if (!isAuthorised(placed.get())) {
            return authorisedAfter(placed.get()).isEmpty() && mayBeAuthorised(placed.get()) ? UNKNOWN : NOBODY;
        }
        LocalDate order = authorisedSince(placed.get());
        Optional<LocalDate> match = last(matches(), LocalDate.MIN, adopted.get());
        return isOpen(order) || match.isEmpty()
                ? UNKNOWN
                : mean(Math.max(0, ChronoUnit.DAYS.between(order, match.get())));
    }

    private String matched() {
        if (last(matches(), yearStart, asAt).isPresent()) {
            return YES;
        }
        Optional<LocalDate> placed = last(placed().keySet(), yearStart, asAt);
        boolean hadMatch = placed.isPresent()
                && last(matches(), LocalDate.MIN, placed.get()).isEmpty();
        return hadMatch || unseen(yearStart, asAt, ActKind.ADOPTION_MATCH, ActKind.PERMANENCE_DECISION)
                ? UNKNOWN
                : NOBODY;
    }

    private String orderToMatch() {
        Optional<LocalDate> match = last(matches(), yearStart, asAt);
        if (match.isEmpty()) {
            return matched();
        }
        Optional<LocalDate> order =
                isAuthorised(match.get()) ? Optional.of(authorisedSince(match.get())) : authorisedAfter(match.get());
        if (order.isEmpty()) {
            return mayBeAuthorised(match.get()) ? UNKNOWN : NOBODY;
        }
        return isOpen(order.get()) ? UNKNOWN : mean(Math.max(0, ChronoUnit.DAYS.between(order.get(), match.get())));
    }

    private boolean hasUntyped(LocalDate from, LocalDate to) {
        return file.history().episodes().stream()
                .anyMatch(episode -> episode.placementType().isEmpty()
                        && !episode.commenced().isBefore(from)
                        && !episode.commenced().isAfter(to));
    }

    private String entryToPlacement() {
        Optional<LocalDate> placed = last(placed().keySet(), yearStart, asAt);
        if (placed.isEmpty()) {
            return hasUntyped(yearStart, asAt) ? UNKNOWN : NOBODY;
        }
        return sinceEntry(placed.get());
    }

    private String withinEighteen() {
        Optional<LocalDate> placed = last(placed().keySet(), yearStart, asAt);
        if (placed.isEmpty()) {
            return entryToPlacement();
        }
        int period = periodOn(placed.get());
        if (!requireNonNull(placed().get(placed.get())) || period < 0) {
            return UNKNOWN;
        }
        boolean late = placed.get().isAfter(care.get(period).start().plusMonths(18));
        if (late) {
            return NO;
        }
        return care.get(period).startKnown() ? YES : UNKNOWN;
    }

    private String placedWithin(int months) {
        int above = 0;
        int below = 0;
        int unknown = 0;
        boolean any = false;
        Set<LocalDate> decided = new TreeSet<>();
        for (AdoptionDecision decision : all(AdoptionDecision.class)) {
            Optional<LocalDate> day = decision.decided();
            if (day.isEmpty() || day.get().isAfter(asAt) || !decided.add(day.get())) {
                continue;
            }
            LocalDate due = day.get().plusMonths(months);
            if (due.isBefore(yearStart) || due.isAfter(asAt)) {
                continue;
            }
            any = true;
            String answer = placedBy(decision, day.get(), due);
            above += answer.equals(YES) ? 1 : 0;
            below += answer.equals(YES) || answer.equals(NO) ? 1 : 0;
            unknown += answer.equals(UNKNOWN) ? 1 : 0;
        }
        if (!any
                && unseen(
                        yearStart.minusMonths(months),
                        asAt.minusMonths(months),
                        ActKind.ADOPTION_DECISION,
                        ActKind.PERMANENCE_DECISION)) {
            unknown++;
        }
        return above + "/" + below + (unknown == 0 ? "" : "?" + unknown);
    }

    private String placedBy(AdoptionDecision decision, LocalDate decided, LocalDate due) {
        Optional<Map.Entry<LocalDate, Boolean>> placed = placed().entrySet().stream()
                .filter(each ->
                        !each.getKey().isBefore(decided) && !each.getKey().isAfter(due))
                .findFirst();
        if (placed.isPresent()) {
            return placed.get().getValue() ? YES : UNKNOWN;
        }
        if (due.equals(asAt)) {
            return NOBODY;
        }
        if (last(adoptions(), decided, due).isPresent()) {
            return UNKNOWN;
        }
        int period = periodOn(decided);
        boolean left = period >= 0
                && care.get(period).ended().filter(end -> !end.isAfter(due)).isPresent();
        boolean reversed = decision.revoked()
                .filter(day -> !day.isBefore(decided) && !day.isAfter(due))
                .isPresent();
        if (left || reversed) {
            return NOBODY;
        }
        return hasUntyped(decided, due) ? UNKNOWN : NO;
    }

    private String a3() {
        Optional<LocalDate> adopted = last(adoptions(), threeYearsAgo(), asAt);
        if (adopted.isPresent()) {
            int period = -1;
            for (int i = 0; i < care.size(); i++) {
                period = care.get(i).start().isAfter(adopted.get()) ? period : i;
            }
            return period < 0 ? NOBODY : moved(period, adopted.get(), true);
        }
        TreeMap<LocalDate, AdoptionDecision> decisions = new TreeMap<>();
        for (AdoptionDecision decision : all(AdoptionDecision.class)) {
            decision.decided().filter(day -> !day.isAfter(asAt)).ifPresent(day -> decisions.putIfAbsent(day, decision));
        }
        for (LocalDate day : decisions.descendingKeySet()) {
            int period = periodOn(day);
            Optional<LocalDate> stood = Optional.empty();
            for (LocalDate on = day; period >= 0 && periodOn(on) == period && !on.isAfter(asAt); on = on.plusDays(1)) {
                LocalDate now = on;
                if (requireNonNull(decisions.get(day))
                        .revoked()
                        .filter(end -> !end.isAfter(now))
                        .isPresent()) {
                    break;
                }
                stood = Optional.of(on);
            }
            if (stood.isPresent() && !stood.get().isBefore(threeYearsAgo())) {
                return moved(period, stood.get(), false);
            }
        }
        return unseen(threeYearsAgo(), asAt, ActKind.ADOPTION_DECISION, ActKind.PERMANENCE_DECISION) ? UNKNOWN : NOBODY;
    }

    private String moved(int period, LocalDate until, boolean adopted) {
        LocalDate entered = care.get(period).start();
        Optional<LocalDate> placed = last(placed().keySet(), entered, until);
        if (placed.isPresent() ? !requireNonNull(placed().get(placed.get())) : adopted || hasUntyped(entered, until)) {
            return UNKNOWN;
        }
        LocalDate end = placed.orElse(until);
        if (!end.isBefore(entered.plusMonths(14))) {
            return NO;
        }
        if (!care.get(period).startKnown()) {
            return UNKNOWN;
        }
        return placed.isPresent() ? YES : NOBODY;
    }

    private String awaiting() {
        int period = periodOn(asAt);
        if (period < 0) {
            return NOBODY;
        }
        Optional<Placement> placement = file.history().placementOn(asAt);
        boolean byEpisodes = placement.isPresent()
                && placement.get().episodes().stream()
                        .anyMatch(episode -> !episode.commenced().isAfter(asAt)
                                && episode.placementType()
                                        .filter(type -> type.code().matches("A[3-6]"))
                                        .isPresent());
        boolean everByEpisodes = file.history().episodes().stream()
                .anyMatch(episode -> periodOn(episode.commenced()) == period
                        && !episode.commenced().isAfter(asAt)
                        && episode.placementType()
                                .filter(type -> type.code().matches("A[3-6]"))
                                .isPresent());
        boolean byStep = !everByEpisodes
                && all(AdoptionPlacement.class).stream()
                        .anyMatch(step ->
                                periodOn(step.day()) == period && step.range().contains(asAt));
        if (byEpisodes || byStep) {
            return YES;
        }
        boolean known = placement.isPresent() && placement.get().typeOn(asAt).isPresent();
        return known ? NOBODY : UNKNOWN;
    }

    // Leaving care: 'y' for yes, 'n' for no, '?' where it is not known

    private static char and(char first, char second) {
        return first == 'n' || second == 'n' ? 'n' : first == 'y' && second == 'y' ? 'y' : '?';
    }

    private static char or(char first, char second) {
        return first == 'y' || second == 'y' ? 'y' : first == 'n' && second == 'n' ? 'n' : '?';
    }

    private static char is(boolean answer) {
        return answer ? 'y' : 'n';
    }

    private static String share(char population, char above) {
        if (population == 'n') {
            return NOBODY;
        }
        return population == '?' || above == '?' ? UNKNOWN : above == 'y' ? YES : NO;
    }

    private static String number(char counted) {
        return counted == '?' ? UNKNOWN : counted == 'y' ? YES : NOBODY;
    }

    private char group(LocalDate day, CareLeaverGroup... groups) {
        Set<CareLeaverGroup> asked = Set.of(groups);
        for (CareLeaverStatus status : statuses) {
            if (status.period().contains(day)) {
                boolean all = asked.containsAll(status.admissibleGroups());
                boolean none = status.admissibleGroups().stream().noneMatch(asked::contains);
                return all ? 'y' : none ? 'n' : '?';
            }
        }
        return 'n';
    }

    private Optional<LocalDate> birthday(int age) {
        return file.born().map(born -> {
            LocalDate day = born.plusYears(age);
            boolean leap = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && day.getDayOfMonth() == 28;
            return leap ? day.plusDays(1) : day;
        });
    }

    private char aged(int from, int to) {
        return file.born().isEmpty()
                ? '?'
                : is(!asAt.isBefore(birthday(from).get())
                        && asAt.isBefore(birthday(to + 1).get()));
    }

    private boolean any(LocalDate from, LocalDate to, Predicate<LocalDate> test) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (test.test(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContact(LocalDate day) {
        return !day.isAfter(asAt)
                && (file.inTouchContacts().stream()
                                .anyMatch(contact -> contact.on().equals(day))
                        || file.careLeaverStandings().stream()
                                .anyMatch(standing -> standing.latestContact().equals(Optional.of(day))));
    }

    private boolean isPlanned(LocalDate day) {
        return file.pathwayPlans().stream().anyMatch(plan -> plan.made().equals(day))
                || file.pathwayPlanReviews().stream()
                        .anyMatch(review -> review.on().equals(day))
                || file.careLeaverStandings().stream()
                        .anyMatch(standing -> standing.pathwayPlanReviewed().equals(Optional.of(day)));
    }

    private Optional<CareLeaverStanding> present() {
        return file.careLeaverStandings().stream()
                .filter(standing -> standing.year().isEmpty())
                .findFirst();
    }

    private LocalDate sixteen() {
        LocalDate day = birthday(16).orElse(asAt.minusYears(1));
        return day.isAfter(asAt) ? asAt : day;
    }

    private char adviser() {
        boolean has =
                file.personalAdvisers().stream().anyMatch(each -> each.range().contains(asAt));
        if (has || seen(sixteen(), asAt, ActKind.PERSONAL_ADVISER)) {
            return is(has);
        }
        return present()
                .map(standing -> is(standing.personalAdviser().isPresent()))
                .orElse('?');
    }

    private char inTouch() {
        LocalDate from = asAt.minusDays(56);
        boolean fresh = any(from, asAt, this::isContact);
        boolean told = present().flatMap(CareLeaverStanding::latestContact).isPresent();
        return fresh ? 'y' : told || seen(from, asAt, ActKind.IN_TOUCH_CONTACT) ? 'n' : '?';
    }

    private char upToDate() {
        boolean fresh = any(asAt.minusDays(190), asAt, day -> isPlanned(day) && !asAt.isAfter(day.plusMonths(6)));
        LocalDate from = asAt.minusMonths(6);
        boolean known = seen(from, asAt, ActKind.PATHWAY_PLAN) && seen(from, asAt, ActKind.PATHWAY_PLAN_REVIEW);
        boolean told =
                present().flatMap(CareLeaverStanding::pathwayPlanReviewed).isPresent();
        return fresh ? 'y' : known || told ? 'n' : '?';
    }

    private char planned() {
        boolean ever = any(asAt.minusYears(20), asAt, this::isPlanned);
        return ever ? 'y' : seen(sixteen(), asAt, ActKind.PATHWAY_PLAN) ? 'n' : '?';
    }

    private void leaving(Map<String, String> answers) {
        char relevant = group(asAt, CareLeaverGroup.RELEVANT);
        char former = group(asAt, CareLeaverGroup.FORMER_RELEVANT);
        char left = group(asAt, CareLeaverGroup.RELEVANT, CareLeaverGroup.FORMER_RELEVANT);
        boolean learns = file.educationProgrammes().stream()
                .anyMatch(each -> !each.told().isAfter(asAt) && each.range().contains(asAt));
        char kept = and(left, or(or(aged(0, 20), is(learns)), adviser()));
        char owed = or(group(asAt, CareLeaverGroup.ELIGIBLE), kept);
        char grown = and(aged(18, 21), former);
        char inCare = is(periodOn(asAt) >= 0);
        answers.put("in-touch-within-8-weeks", share(left, inTouch()));
        answers.put("in-touch-up-to-date", share(kept, inTouch()));
        answers.put("contact-8-weeks-18-21", share(grown, inTouch()));
        answers.put("pathway-plan-up-to-date", share(owed, upToDate()));
        answers.put("pathway-plan-18-21", share(grown, upToDate()));
        answers.put("pathway-plan-in-place", share(owed, planned()));
        answers.put("personal-adviser-allocated-16-plus", share(or(and(inCare, aged(16, 25)), left), adviser()));
        answers.put("leaving-care-relevant-16-17", number(relevant));
        answers.put("leaving-care-aged-16-17", number(or(and(inCare, aged(16, 17)), relevant)));
        answers.put("leaving-care-total", number(or(or(and(inCare, aged(16, 17)), relevant), former)));
        answers.put("leaving-care-aged-20", number(and(aged(20, 20), former)));
        answers.put("care-leavers-2017", number(kept));
        answers.put("KPI-09", share(atSixteen(17), active()));
        answers.put("KPI-10", share(atSixteen(17), suitable()));
        answers.put("care-leavers-suitable-accommodation-19-21", share(atSixteen(19), suitable()));
        answers.put("staying-put", number(and(and(aged(18, 200), former), withCarers())));
        answers.put("staying-put-share", share(and(and(aged(18, 20), former), fosteredAtEighteen()), withCarers()));
        for (String each : List.of("in-touch", "eet", "suitable-accommodation")) {
            answers.put("national-care-leavers-" + each + "-17-18", national(each, 17, 18));
            answers.put("national-care-leavers-" + each + "-19-21", national(each, 19, 21));
        }
        answers.put("national-care-leavers-17-21", national("", 17, 21));
    }

    private char atSixteen(int from) {
        boolean gone = periodOn(asAt) >= 0
                || file.died().filter(day -> !day.isAfter(asAt)).isPresent();
        return gone ? 'n' : and(aged(from, 21), atSixteen());
    }

    private char atSixteen() {
        boolean begun = care.stream().anyMatch(period -> !period.start().isAfter(asAt));
        if (file.born().isEmpty()) {
            return begun ? '?' : 'n';
        }
        LocalDate seventeen = birthday(17).get();
        if (any(birthday(16).get(), seventeen.minusDays(1), day -> periodOn(day) >= 0)) {
            return 'y';
        }
        boolean open = care.stream()
                .anyMatch(period -> !period.startKnown()
                        && !period.start().isAfter(asAt)
                        && !period.start().isBefore(seventeen));
        return open ? '?' : 'n';
    }

    private Optional<AccommodationStatus> homeOn(LocalDate day) {
        for (LocalDate from = day; from.isAfter(day.minusYears(30)); from = from.minusDays(1)) {
            for (AccommodationStatus home : file.careLeaverAccommodation()) {
                if (home.from().equals(from)) {
                    return seen(from, day, ActKind.ACCOMMODATION_STATUS) ? Optional.of(home) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static char suits(AccommodationStatus home) {
        if (home.isSuitable().isPresent()) {
            return is(home.isSuitable().get());
        }
        boolean never = home.homelessness().isPresent()
                || home.kind() == AccommodationKind.CUSTODY
                || home.kind() == AccommodationKind.NO_FIXED_ABODE;
        return never ? 'n' : '?';
    }

    private char suitable() {
        Optional<AccommodationStatus> home = homeOn(asAt);
        if (home.isPresent()) {
            return suits(home.get());
        }
        Optional<CareLeaverStanding> standing = present();
        if (standing.isEmpty()) {
            return '?';
        }
        if (standing.get().isAccommodationSuitable().isPresent()) {
            return is(standing.get().isAccommodationSuitable().get());
        }
        String code = standing.get().accommodation().map(each -> each.code()).orElse("");
        return code.endsWith("1") ? 'y' : code.endsWith("2") ? 'n' : '?';
    }

    private char active() {
        if (file.educationProgrammes().stream().anyMatch(each -> each.range().contains(asAt))) {
            return 'y';
        }
        String code = present()
                .flatMap(CareLeaverStanding::activity)
                .map(each -> each.code())
                .orElse("");
        return code.startsWith("F") || code.startsWith("P") ? 'y' : code.startsWith("G") ? 'n' : '?';
    }

    private char withCarers() {
        boolean arranged = file.stayingPutArrangements().stream()
                .anyMatch(each -> each.range().contains(asAt));
        Optional<AccommodationStatus> home = homeOn(asAt);
        boolean there = home.isPresent() && home.get().kind() == AccommodationKind.WITH_FORMER_FOSTER_CARERS;
        LocalDate since = birthday(18).filter(day -> !day.isAfter(asAt)).orElse(asAt.minusYears(1));
        if (arranged || there) {
            return 'y';
        }
        return home.isPresent() || seen(since, asAt, ActKind.STAYING_PUT) ? 'n' : '?';
    }

    private char fosteredAtEighteen() {
        if (file.born().isEmpty()) {
            return '?';
        }
        LocalDate eve = birthday(18).get().minusDays(1);
        if (periodOn(eve) < 0) {
            return 'n';
        }
        return file.history()
                .placementOn(eve)
                .flatMap(placement -> placement.typeOn(eve))
                .map(type -> is(type.code().startsWith("U")))
                .orElse('?');
    }

    private String national(String what, int from, int to) {
        if (file.born().isEmpty()) {
            char left = group(asAt, CareLeaverGroup.RELEVANT, CareLeaverGroup.FORMER_RELEVANT);
            return left == 'n' ? NOBODY : UNKNOWN;
        }
        for (int age = from; age <= to; age++) {
            LocalDate birthday = birthday(age).get();
            if (!birthday.isBefore(yearStart) && !birthday.isAfter(asAt)) {
                return national(what, birthday);
            }
        }
        return NOBODY;
    }

    private String national(String what, LocalDate birthday) {
        char left = group(birthday, CareLeaverGroup.RELEVANT, CareLeaverGroup.FORMER_RELEVANT);
        String year = CollectionYear.containing(birthday).toString();
        List<CareLeaverStanding> returned = file.careLeaverStandings().stream()
                .filter(standing ->
                        standing.year().map(CollectionYear::toString).equals(Optional.of(year)))
                .toList();
        boolean unpublished = returned.stream()
                .flatMap(standing -> standing.inTouch().stream())
                .limit(1)
                .anyMatch(answer -> Set.of("DIED", "RHOM").contains(answer.code()));
        boolean died = file.died().filter(day -> !day.isAfter(asAt)).isPresent();
        if (left == 'n' || unpublished || died || periodOn(birthday) >= 0) {
            return NOBODY;
        }
        if (left == '?') {
            return UNKNOWN;
        }
        PeriodOfCare last = null;
        for (PeriodOfCare period : care) {
            last = period.start().isBefore(birthday) ? period : last;
        }
        if (last != null && last.reasonEnded().isEmpty()) {
            return UNKNOWN;
        }
        if (last != null
                && Set.of("E11", "E12", "E3").contains(last.reasonEnded().get().code())) {
            return NOBODY;
        }
        return around(what, birthday, returned);
    }

    private String around(String what, LocalDate birthday, List<CareLeaverStanding> returned) {
        LocalDate from = birthday.minusMonths(3);
        LocalDate to = birthday.plusMonths(1);
        return switch (what) {
            case "in-touch" ->
                returned.isEmpty()
                        ? share('y', contacted(from, to))
                        : returned.stream()
                                .flatMap(each -> each.inTouch().stream())
                                .findFirst()
                                .map(answer -> answer.code().equals("YES") ? YES : NO)
                                .orElse(UNKNOWN);
            case "eet" ->
                returned.isEmpty()
                        ? share('y', any(from, to, this::isLearning) ? 'y' : '?')
                        : returned.stream()
                                .flatMap(each -> each.activity().stream())
                                .findFirst()
                                .map(answer -> answer.code().matches("[FP].") ? YES : NO)
                                .orElse(UNKNOWN);
            case "suitable-accommodation" ->
                returned.isEmpty()
                        ? lived(birthday, to)
                        : returned.stream()
                                .flatMap(each -> each.accommodation().stream())
                                .findFirst()
                                .map(answer -> answer.code().matches("[GHR].")
                                        ? NOBODY
                                        : answer.code().endsWith("1") ? YES : NO)
                                .orElse(UNKNOWN);
            default -> YES;
        };
    }

    private char contacted(LocalDate from, LocalDate to) {
        if (any(from, to, this::isContact)) {
            return 'y';
        }
        return !asAt.isBefore(to) && seen(from, to, ActKind.IN_TOUCH_CONTACT) ? 'n' : '?';
    }

    /** On a day of a programme that had begun by the as-at date. */
    private boolean isLearning(LocalDate day) {
        return file.educationProgrammes().stream()
                .map(each -> each.range())
                .anyMatch(range -> !range.start().isAfter(asAt) && range.contains(day));
    }

    private String lived(LocalDate birthday, LocalDate to) {
        Optional<AccommodationStatus> home = homeOn(birthday);
        for (LocalDate day = birthday.plusDays(1); home.isEmpty() && !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate on = day;
            home = on.isAfter(asAt)
                    ? Optional.empty()
                    : file.careLeaverAccommodation().stream()
                            .filter(each -> each.from().equals(on))
                            .findFirst();
        }
        if (home.isEmpty()) {
            return UNKNOWN;
        }
        AccommodationKind kind = home.get().kind();
        boolean out = kind == AccommodationKind.ABROAD
                || kind == AccommodationKind.DEPORTED
                || kind == AccommodationKind.NOT_KNOWN;
        return out ? NOBODY : share('y', suits(home.get()));
    }
}
