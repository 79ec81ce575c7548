package org.corporateparenting.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.corporateparenting.time.LeapDay;
import org.immutables.value.Value;

/**
 * How the silences of the law are read: one chosen reading per named policy.
 *
 * <p>{@link #standard()} holds the defaults. Set once on a calculator, never per call. Each policy is explained in
 * {@code docs/interpretation.md}.
 */
@Value.Immutable
public abstract class Interpretation {

    private static final ImmutableMap<String, Point> POINTS = Maps.uniqueIndex(
            ImmutableList.of(
                    point(
                            "leap-day",
                            "TIME-10",
                            "On which day of a common year is a person born on 29 February a year older?",
                            LeapDay.class,
                            InterpretationBuilder::leapDay),
                    point(
                            "at-least-weekly",
                            "TIME-12",
                            "Does 'at least once a week' run from act to act or by the calendar week?",
                            AtLeastWeekly.class,
                            InterpretationBuilder::atLeastWeekly),
                    point(
                            "straddling-interval",
                            "VIS-04",
                            "Which limit governs an interval between visits that runs over the placement's first anniversary?",
                            StraddlingInterval.class,
                            InterpretationBuilder::straddlingInterval),
                    point(
                            "weekly-visits-end",
                            "VIS-06",
                            "Which review is 'the first review' at which weekly visits end?",
                            WeeklyVisitsEnd.class,
                            InterpretationBuilder::weeklyVisitsEnd),
                    point(
                            "emergency-placement-end",
                            "PLC-06",
                            "Has an emergency placement lasted longer than six working days on the days off after the sixth?",
                            EmergencyPlacementEnd.class,
                            InterpretationBuilder::emergencyPlacementEnd),
                    point(
                            "twenty-working-days",
                            "CEASE-01",
                            "Does 'at least 20 working days' begin or end with the twentieth?",
                            TwentyWorkingDays.class,
                            InterpretationBuilder::twentyWorkingDays),
                    point(
                            "director-approval",
                            "CEASE-01",
                            "Must the director approve that care of a 16 or 17 year old ends however short it was?",
                            DirectorApproval.class,
                            InterpretationBuilder::directorApproval),
                    point(
                            "fifth-birthday",
                            "HLT-04",
                            "When is the next health assessment due if the child turns five in between?",
                            FifthBirthday.class,
                            InterpretationBuilder::fifthBirthday),
                    point(
                            "adopter-comments",
                            "ADO-05",
                            "Is the day on which a report is sent to adopters the first of the days they have to comment?",
                            AdopterComments.class,
                            InterpretationBuilder::adopterComments),
                    point(
                            "care-begun-before-fourteen",
                            "CL-02",
                            "Does care that began before the age of 14 count towards the 13 weeks?",
                            CareBegunBeforeFourteen.class,
                            InterpretationBuilder::careBegunBeforeFourteen),
                    point(
                            "fostering-limit",
                            "FOS-05",
                            "Does the usual fostering limit count the children of each carer or of the home?",
                            FosteringLimitCounting.class,
                            InterpretationBuilder::fosteringLimitCounting),
                    point(
                            "exemption-names",
                            "FOS-02",
                            "Must an exemption from the usual fostering limit name every child or those over the limit?",
                            ExemptionNames.class,
                            InterpretationBuilder::exemptionNames)),
            point -> point.policy().name());

    Interpretation() {}

    /**
     * On which day of a common year a person born on 29 February is a year older.
     *
     * @return 1 March unless chosen otherwise
     */
    @Value.Default
    public LeapDay leapDay() {
        return LeapDay.FIRST_OF_MARCH;
    }

    /**
     * How "at least once a week" is read.
     *
     * @return seven days from act to act unless chosen otherwise
     */
    @Value.Default
    public AtLeastWeekly atLeastWeekly() {
        return AtLeastWeekly.SEVEN_DAYS;
    }

    /**
     * Which limit governs an interval between visits over the first anniversary of a placement.
     *
     * @return that of the year in which the interval began unless chosen otherwise
     */
    @Value.Default
    public StraddlingInterval straddlingInterval() {
        return StraddlingInterval.YEAR_IN_WHICH_IT_BEGAN;
    }

    /**
     * Which review ends weekly visits.
     *
     * @return the first review after the arrangement began unless chosen otherwise
     */
    @Value.Default
    public WeeklyVisitsEnd weeklyVisitsEnd() {
        return WeeklyVisitsEnd.FIRST_REVIEW_OF_THE_ARRANGEMENT;
    }

    /**
     * When a placement that may last six working days has lasted longer.
     *
     * @return with the next working day unless chosen otherwise
     */
    @Value.Default
    public EmergencyPlacementEnd emergencyPlacementEnd() {
        return EmergencyPlacementEnd.NEXT_WORKING_DAY;
    }

    /**
     * When a child has been looked after for at least 20 working days.
     *
     * @return from the twentieth working day on unless chosen otherwise
     */
    @Value.Default
    public TwentyWorkingDays twentyWorkingDays() {
        return TwentyWorkingDays.REACHED;
    }

    /**
     * From when the director must approve that a 16 or 17 year old is no longer looked after.
     *
     * @return however short the time was unless chosen otherwise
     */
    @Value.Default
    public DirectorApproval directorApproval() {
        return DirectorApproval.WHATEVER_THE_PERIOD;
    }

    /**
     * Which interval between health assessments governs where the child turns five in it.
     *
     * @return that of the age at the last assessment unless chosen otherwise
     */
    @Value.Default
    public FifthBirthday fifthBirthday() {
        return FifthBirthday.STRICT;
    }

    /**
     * How the days are counted in which adopters may comment on a report about them or a proposed placement.
     *
     * @return from the day of sending, as the first, unless chosen otherwise
     */
    @Value.Default
    public AdopterComments adopterComments() {
        return AdopterComments.BEGINNING_WITH_THE_DAY;
    }

    /**
     * How care that began before the age of 14 counts towards the 13 weeks.
     *
     * @return the part after the fourteenth birthday counts unless chosen otherwise
     */
    @Value.Default
    public CareBegunBeforeFourteen careBegunBeforeFourteen() {
        return CareBegunBeforeFourteen.PART_AFTER_COUNTS;
    }

    /**
     * Whose children the usual fostering limit counts.
     *
     * @return those of each carer unless chosen otherwise
     */
    @Value.Default
    public FosteringLimitCounting fosteringLimitCounting() {
        return FosteringLimitCounting.PER_PERSON;
    }

    /**
     * Whom an exemption from the usual fostering limit has to name.
     *
     * @return every child unless chosen otherwise
     */
    @Value.Default
    public ExemptionNames exemptionNames() {
        return ExemptionNames.EVERY_CHILD;
    }

    /**
     * The default reading of every point.
     *
     * @return the usual interpretation
     */
    public static Interpretation standard() {
        return builder().build();
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder in which every policy has its default
     */
    public static InterpretationBuilder builder() {
        return new InterpretationBuilder();
    }

    /**
     * Every point on which there is a choice.
     *
     * @return the policies, in a stable order
     */
    public static ImmutableList<Policy> policies() {
        return POINTS.values().stream().map(Point::policy).collect(ImmutableList.toImmutableList());
    }

    /**
     * This interpretation with another reading of one point.
     *
     * @param policy the name of the point, such as {@code leap-day}
     * @param choice the reading, such as {@code FIRST_OF_MARCH}
     * @return the new interpretation
     * @throws IllegalArgumentException if there is no such point or reading; the message lists those there are
     */
    public final Interpretation with(String policy, String choice) {
        Point point = POINTS.get(policy);
        if (point == null) {
            throw new IllegalArgumentException(
                    "'" + policy + "' is not a policy; there are " + String.join(", ", POINTS.keySet()));
        }
        if (!point.policy().choices().contains(choice)) {
            throw new IllegalArgumentException("'" + choice + "' is not a choice of " + policy + "; there are "
                    + String.join(", ", point.policy().choices()));
        }
        InterpretationBuilder builder = builder().from(this);
        point.choose().accept(builder, choice);
        return builder.build();
    }

    private static <E extends Enum<E>> Point point(
            String name,
            String provision,
            String question,
            Class<E> choices,
            BiConsumer<InterpretationBuilder, E> set) {
        ImmutableList<String> names =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(ImmutableList.toImmutableList());
        return new Point(
                new Policy(name, provision, question, names),
                (builder, choice) -> set.accept(builder, Enum.valueOf(choices, choice)));
    }

    private record Point(Policy policy, BiConsumer<InterpretationBuilder, String> choose) {}
}
