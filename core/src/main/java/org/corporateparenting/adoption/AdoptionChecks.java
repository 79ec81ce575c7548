package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Instruments;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.time.LeapDay;

/** Whether one child's way to adoption is lawful and coherent: ADO-04, ADO-10 and ADO-14. Each is a pure function. */
public final class AdoptionChecks {

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);
    private static final int WEEKS = 6;

    private final Location location;
    private final Optional<LocalDate> born;
    private final LeapDay leapDay;

    private AdoptionChecks(Location location, Optional<LocalDate> born, LeapDay leapDay) {
        this.location = requireNonNull(location, "location");
        this.born = requireNonNull(born, "born");
        this.leapDay = requireNonNull(leapDay, "leapDay");
    }

    /**
     * The checks for one child.
     *
     * @param location where findings point
     * @param born the child's day of birth, or empty where it is not known
     * @param leapDay when a child born on 29 February is a year older
     * @return the checks
     */
    public static AdoptionChecks of(Location location, Optional<LocalDate> born, LeapDay leapDay) {
        return new AdoptionChecks(location, born, leapDay);
    }

    /**
     * Whether a mother's consent to an adoption order has effect: none given less than six weeks after the birth does
     * (Adoption and Children Act 2002 s.52(3)).
     *
     * @param born the child's day of birth
     * @param given the day on which consent was given
     * @return true from the day on which the child is six weeks old
     */
    public static boolean isMothersConsentEffective(LocalDate born, LocalDate given) {
        return !given.isBefore(born.plusWeeks(WEEKS));
    }

    /**
     * ADO-04: a child less than six weeks old is placed only under a placement order, or with a parent's written agreement.
     *
     * @param journey the child's way to adoption
     * @return not applicable where no such child was placed
     */
    public RuleOutcome youngBaby(AdoptionJourney journey) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        boolean any = false;
        for (AdoptionPlacement placement : journey.all(AdoptionPlacement.class)) {
            LocalDate day = placement.day();
            boolean maybeYoung =
                    born.map(birth -> day.isBefore(birth.plusWeeks(WEEKS))).orElse(true);
            if (day.isBefore(IN_FORCE) || !maybeYoung) {
                continue;
            }
            any |= born.isPresent();
            if (isOrdered(journey, day) || placement.isAgreedInWriting().orElse(false)) {
                continue;
            }
            if (born.isEmpty()) {
                missing.add("whether the child was six weeks old on " + day);
            } else if (placement.isAgreedInWriting().isEmpty()) {
                missing.add("whether a parent agreed in writing to the placement of " + day);
            } else {
                findings.add(finding(
                        "ADO-04",
                        "the child was placed for adoption on " + day
                                + " when less than six weeks old, without a placement"
                                + " order and without a parent's written agreement; check the placement and the agreement",
                        Instruments.ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 35(4)")));
            }
        }
        return outcome(
                findings.build(), missing.build(), any, "no child less than six weeks old was placed for adoption");
    }

    private static boolean isOrdered(AdoptionJourney journey, LocalDate day) {
        return journey.all(PlacementOrder.class).stream()
                .anyMatch(order -> order.range().contains(day));
    }

    /**
     * ADO-10: the child had lived with the applicant for long enough, and was young enough, when the order was applied for
     * and made.
     *
     * @param journey the child's way to adoption
     * @return not applicable where no order was applied for
     */
    public RuleOutcome application(AdoptionJourney journey) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        boolean any = false;
        for (AdoptionOrder order : journey.all(AdoptionOrder.class)) {
            if (!order.day().isBefore(IN_FORCE)) {
                any = true;
                if (!hadLeave(order)) {
                    order.applied()
                            .ifPresentOrElse(
                                    day -> home(order, homeSince(order, day, journey), day, findings, missing),
                                    () -> homeWhenMade(order, journey, findings, missing));
                }
                ages(order, findings, missing);
            }
        }
        return outcome(findings.build(), missing.build(), any, "no adoption order was applied for");
    }

    private void home(
            AdoptionOrder order,
            Optional<LocalDate> homeSince,
            LocalDate applied,
            ImmutableList.Builder<Finding> findings,
            ImmutableList.Builder<String> missing) {
        if (homeSince.isEmpty()) {
            missing.add("the day from which the child lived with the applicant of " + applied);
            return;
        }
        LocalDate since = homeSince.get();
        Optional<AdoptionApplicant> applicant = order.applicant();
        if (isEarly(applicant.orElse(AdoptionApplicant.PLACED_BY_AGENCY), since, applied)) {
            findings.add(tooEarly(applicant.orElse(AdoptionApplicant.PLACED_BY_AGENCY), since, applied));
        } else if (applicant.isEmpty() && isEarly(AdoptionApplicant.OTHER, since, applied)) {
            missing.add("what the applicant of " + applied + " is to the child");
        }
    }

    /** Where the day of the application is not known, it is no later than the order. */
    private void homeWhenMade(
            AdoptionOrder order,
            AdoptionJourney journey,
            ImmutableList.Builder<Finding> findings,
            ImmutableList.Builder<String> missing) {
        LocalDate made = order.day();
        AdoptionApplicant applicant = order.applicant().orElse(AdoptionApplicant.PLACED_BY_AGENCY);
        Optional<LocalDate> since = homeSince(order, made, journey).filter(day -> isEarly(applicant, day, made));
        if (since.isPresent()) {
            findings.add(tooEarly(applicant, since.get(), made));
        } else {
            missing.add("the day on which the adoption order of " + made + " was applied for");
        }
    }

    private Finding tooEarly(AdoptionApplicant applicant, LocalDate since, LocalDate applied) {
        return finding(
                "ADO-10",
                "the application of " + applied + " came before " + AdoptionApplications.earliest(applicant, since)
                        + ", the earliest day for this applicant; check both days and whether the court gave leave",
                Instruments.ADOPTION_AND_CHILDREN_ACT_2002.at("s.42"));
    }

    private static boolean hadLeave(AdoptionOrder order) {
        return order.isWithLeave()
                && order.applicant().map(AdoptionApplications::mayHaveLeave).orElse(true);
    }

    /** A child placed by an agency has had their home with the applicant since the placement, if nothing else is said. */
    private static Optional<LocalDate> homeSince(AdoptionOrder order, LocalDate applied, AdoptionJourney journey) {
        return order.homeSince()
                .or(() -> order.applicant()
                        .filter(AdoptionApplicant.PLACED_BY_AGENCY::equals)
                        .flatMap(agency -> journey.all(AdoptionPlacement.class).reverse().stream()
                                .map(AdoptionPlacement::day)
                                .filter(day -> !day.isAfter(applied))
                                .findFirst()));
    }

    private static boolean isEarly(AdoptionApplicant applicant, LocalDate since, LocalDate applied) {
        return applied.isBefore(AdoptionApplications.earliest(applicant, since));
    }

    private void ages(
            AdoptionOrder order, ImmutableList.Builder<Finding> findings, ImmutableList.Builder<String> missing) {
        if (born.isEmpty()) {
            missing.add("the child's age when the order of " + order.day() + " was applied for or made");
            return;
        }
        order.applied()
                .filter(day -> !AdoptionApplications.isYoungEnoughToApply(born.get(), day, leapDay))
                .ifPresent(day -> findings.add(finding(
                        "ADO-10",
                        "an adoption order was applied for on " + day
                                + ", when the young person was 18 or over; check the day and the birth date",
                        Instruments.ADOPTION_AND_CHILDREN_ACT_2002.at("s.49(4)"))));
        order.granted()
                .filter(day -> !AdoptionApplications.isYoungEnoughForOrder(born.get(), day, leapDay))
                .ifPresent(day -> findings.add(finding(
                        "ADO-10",
                        "an adoption order was made on " + day
                                + ", when the young person was 19 or over; check the day and the birth date",
                        Instruments.ADOPTION_AND_CHILDREN_ACT_2002.at("s.47(9)"))));
    }

    /**
     * ADO-14: the days on the way to adoption follow one another as the return expects.
     *
     * @param dates the days
     * @return not applicable where there are not two days to compare
     */
    public RuleOutcome orderOfDates(AdoptionDates dates) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        boolean any = false;
        any |= compare("decision", dates.decided(), "placement order", dates.placementOrder(), true, findings);
        any |= compare("decision", dates.decided(), "match", dates.matched(), true, findings);
        any |= compare("match", dates.matched(), "placement for adoption", dates.placed(), true, findings);
        any |= compare("match", dates.matched(), "adoption order", dates.adopted(), false, findings);
        return outcome(findings.build(), ImmutableList.of(), any, "there are no two days of an adoption to compare");
    }

    private boolean compare(
            String first,
            Optional<LocalDate> earlier,
            String second,
            Optional<LocalDate> later,
            boolean sameDayAllowed,
            ImmutableList.Builder<Finding> findings) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return false;
        }
        boolean inOrder = sameDayAllowed
                ? !earlier.get().isAfter(later.get())
                : earlier.get().isBefore(later.get());
        if (!inOrder) {
            findings.add(finding(
                    "ADO-14",
                    "the " + first + " of " + earlier.get() + " is " + (sameDayAllowed ? "after" : "not before")
                            + " the " + second + " of " + later.get() + "; check both days",
                    Instruments.SSDA903_GUIDE.at("adoption dates")));
        }
        return true;
    }

    private static RuleOutcome outcome(
            ImmutableList<Finding> findings, ImmutableList<String> missing, boolean any, String otherwise) {
        if (!findings.isEmpty()) {
            return new RuleOutcome.Breached(findings);
        }
        if (!missing.isEmpty()) {
            return new RuleOutcome.NotDeterminable(missing);
        }
        return any ? new RuleOutcome.Satisfied() : new RuleOutcome.NotApplicable(otherwise);
    }

    private Finding finding(String rule, String message, Citation citation) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.ERROR)
                .location(location)
                .message(message)
                .addCitation(citation)
                .build();
    }
}
