package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.time.DateRange;

/**
 * What is done for those who leave care: pathway plans, personal advisers, keeping in touch, and how many they are.
 *
 * <p>A pathway plan is up to date for six months from the day on which it was made or last reviewed, and a contact for eight
 * weeks.
 */
final class LeaverIndicators {

    private static final String REVIEWED = "when the pathway plan was made or last reviewed";
    private static final String PLANNED = "whether there is a pathway plan";
    private static final String ADVISER = "whether there is a personal adviser";
    private static final String CONTACT = "when the authority was last in contact";
    private static final int PLAN_MONTHS = 6;
    private static final int CONTACT_WEEKS = 8;
    private static final int SIXTEEN = 16;
    private static final int SEVENTEEN = 17;
    private static final int EIGHTEEN = 18;
    private static final int TWENTY_ONE = 21;
    private static final int TWENTY_FOUR = 24;
    private static final int TWENTY_FIVE = 25;

    private LeaverIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(plans())
                .addAll(contacts())
                .addAll(numbers())
                .build();
    }

    private static ImmutableList<Indicator> plans() {
        return ImmutableList.of(
                LeaverGroups.share(
                        "pathway-plan-up-to-date",
                        LeaverGroups::isOwedPlan,
                        LeaverGroups.OWED,
                        LeaverIndicators::isPlanUpToDate,
                        REVIEWED),
                LeaverGroups.share(
                        "pathway-plan-18-21",
                        child -> LeaverGroups.isFormerRelevant(child, EIGHTEEN, TWENTY_ONE),
                        LeaverGroups.OWED,
                        LeaverIndicators::isPlanUpToDate,
                        REVIEWED),
                LeaverGroups.share(
                        "pathway-plan-in-place",
                        LeaverGroups::isOwedPlan,
                        LeaverGroups.OWED,
                        LeaverIndicators::hasPlan,
                        PLANNED),
                LeaverGroups.share(
                        "personal-adviser-allocated-16-plus",
                        child -> Answers.or(
                                LeaverGroups.isInCareAged(child, SIXTEEN, TWENTY_FIVE),
                                () -> LeaverGroups.hasLeft(child)),
                        LeaverGroups.OWED,
                        LeaverGroups::hasAdviser,
                        ADVISER),
                Catalogued.of("needs-assessment-in-3-months", LeaverIndicators::assessments));
    }

    private static ImmutableList<Indicator> contacts() {
        return ImmutableList.of(
                LeaverGroups.share(
                        "in-touch-up-to-date",
                        LeaverGroups::isKeptInTouch,
                        LeaverGroups.OWED,
                        LeaverIndicators::isInTouch,
                        CONTACT),
                LeaverGroups.share(
                        "in-touch-within-8-weeks",
                        LeaverGroups::hasLeft,
                        LeaverGroups.OWED,
                        LeaverIndicators::isInTouch,
                        CONTACT),
                LeaverGroups.share(
                        "contact-8-weeks-18-21",
                        child -> LeaverGroups.isFormerRelevant(child, EIGHTEEN, TWENTY_ONE),
                        LeaverGroups.OWED,
                        LeaverIndicators::isInTouch,
                        CONTACT));
    }

    private static ImmutableList<Indicator> numbers() {
        ImmutableList.Builder<Indicator> numbers = ImmutableList.builder();
        numbers.add(
                LeaverGroups.number("leaving-care-aged-16-17", LeaverIndicators::isUnderEighteen, LeaverGroups.OWED),
                LeaverGroups.number("leaving-care-relevant-16-17", LeaverGroups::isRelevant, LeaverGroups.OWED),
                LeaverGroups.number(
                        "leaving-care-total",
                        child -> Answers.or(isUnderEighteen(child), () -> LeaverGroups.isFormerRelevant(child)),
                        LeaverGroups.OWED),
                LeaverGroups.number("care-leavers-2017", LeaverGroups::isKeptInTouch, LeaverGroups.OWED));
        IntStream.rangeClosed(EIGHTEEN, TWENTY_FOUR)
                .mapToObj(age -> LeaverGroups.number(
                        "leaving-care-aged-" + age,
                        child -> LeaverGroups.isFormerRelevant(child, age, age),
                        LeaverGroups.OWED))
                .forEach(numbers::add);
        return numbers.build();
    }

    /** Of 16 or 17, and in care or relevant. */
    private static Optional<Boolean> isUnderEighteen(ChildOnDay child) {
        return Answers.or(LeaverGroups.isInCareAged(child, SIXTEEN, SEVENTEEN), () -> LeaverGroups.isRelevant(child));
    }

    private static Optional<Boolean> isPlanUpToDate(ChildOnDay child) {
        Optional<LocalDate> latest = planned(child).max(Comparator.naturalOrder());
        boolean fresh = latest.filter(day -> !day.plusMonths(PLAN_MONTHS).isBefore(child.asAt()))
                .isPresent();
        DateRange days = DateRange.ofClosed(child.asAt().minusMonths(PLAN_MONTHS), child.asAt());
        boolean seen =
                child.isObserved(ActKind.PATHWAY_PLAN, days) && child.isObserved(ActKind.PATHWAY_PLAN_REVIEW, days);
        boolean stated = LeaverGroups.standing(child)
                .flatMap(CareLeaverStanding::pathwayPlanReviewed)
                .isPresent();
        return fresh || seen || stated ? Optional.of(fresh) : Optional.empty();
    }

    private static Optional<Boolean> hasPlan(ChildOnDay child) {
        boolean planned = planned(child).findAny().isPresent();
        return planned || child.isObserved(ActKind.PATHWAY_PLAN, LeaverGroups.sinceSixteen(child))
                ? Optional.of(planned)
                : Optional.empty();
    }

    /** The days on which a plan was made or reviewed; where there was a review, there was a plan. */
    private static Stream<LocalDate> planned(ChildOnDay child) {
        return Stream.of(
                        child.caseFile().pathwayPlans().stream().map(PathwayPlan::made),
                        child.caseFile().pathwayPlanReviews().stream().map(PathwayPlanReview::on),
                        child.caseFile().careLeaverStandings().stream()
                                .flatMap(standing -> standing.pathwayPlanReviewed().stream()))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(child.asAt()));
    }

    private static Optional<Boolean> isInTouch(ChildOnDay child) {
        DateRange days = DateRange.ofClosed(child.asAt().minusWeeks(CONTACT_WEEKS), child.asAt());
        boolean fresh = contacts(child).anyMatch(days::contains);
        boolean stated = LeaverGroups.standing(child)
                .flatMap(CareLeaverStanding::latestContact)
                .isPresent();
        return fresh || stated || child.isObserved(ActKind.IN_TOUCH_CONTACT, days)
                ? Optional.of(fresh)
                : Optional.empty();
    }

    /** The days of contacts, those among them that a record states as the latest. */
    static Stream<LocalDate> contacts(ChildOnDay child) {
        return Stream.concat(
                child.caseFile().inTouchContacts().stream().map(InTouchContact::on),
                child.caseFile().careLeaverStandings().stream().flatMap(standing -> standing.latestContact().stream()));
    }

    private static void assessments(ChildOnDay child, Counter counter) {
        if (child.age().filter(age -> age < SIXTEEN).isEmpty()) {
            DutiesDue.count(
                    child,
                    counter,
                    duty -> duty.duty().text().equals("CL-09")
                            || (duty.duty().text().equals("CL-10")
                                    && duty.part().filter("relevant"::equals).isPresent()));
        }
    }
}
