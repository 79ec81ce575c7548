package org.corporateparenting.sufficiency.home;

import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.SUPPORTED_ACCOMMODATION_REGULATIONS_2023;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.sufficiency.RegulationStatus;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;

/**
 * Whether a young person may live in a setting on a day: a table of decision.
 *
 * <table>
 * <caption>Rows, of which the first that fits decides</caption>
 * <tr><th>setting</th><th>age</th><th>help</th><th>day</th><th>answer</th></tr>
 * <tr><td>any</td><td>18 and over</td><td>any</td><td>any</td><td>not concerned</td></tr>
 * <tr><td>children's home, residential family centre, holiday
 * scheme</td><td>any</td><td>any</td><td>any</td><td>lawful if registered</td></tr>
 * <tr><td>hospital</td><td>any</td><td>any</td><td>any</td><td>lawful if registered</td></tr>
 * <tr><td>care home</td><td>16, 17</td><td>care of another kind than nursing or personal care, or not beyond
 * 18</td><td>any</td><td>unlawful:
 * to be a children's home</td></tr>
 * <tr><td>care home</td><td>any</td><td>any other</td><td>any</td><td>lawful if registered</td></tr>
 * <tr><td>supported accommodation, community, college, academy</td><td>under 16</td><td>any</td><td>from 9 September
 * 2021</td><td>unlawful</td></tr>
 * <tr><td>supported accommodation, community</td><td>any</td><td>care</td><td>any</td><td>unlawful: to be a
 * children's home</td></tr>
 * <tr><td>supported accommodation, community</td><td>16, 17</td><td>support</td><td>from 28 October
 * 2023</td><td>lawful if registered or
 * transitional</td></tr>
 * <tr><td>supported accommodation, community</td><td>any</td><td>support</td><td>before</td><td>lawful,
 * unregulated</td></tr>
 * <tr><td>school, college, academy</td><td>any other</td><td>any</td><td>any</td><td>lawful, unregulated</td></tr>
 * </table>
 *
 * <p>A placement that was made before a prohibition came into force is judged by the day on which it was made. What
 * a court authorises
 * in a setting that the regulations prohibit is not asked here.
 */
public final class SettingDecision {

    /** No child under 16 may be placed elsewhere than in a closed list of settings. */
    public static final LocalDate CLOSED_LIST = LocalDate.of(2021, 9, 9);

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;
    private static final String CARE_NEEDS_A_HOME = "S001:4398-4400";
    private static final String HEALTH_REGULATOR = "S001:4402";

    private final SettingQuestion asked;

    private SettingDecision(SettingQuestion asked) {
        this.asked = asked;
    }

    /**
     * Whether a setting is lawful.
     *
     * @param asked what is known
     * @return the answer of the first row that fits; not known where rows of different answers may
     */
    public static SettingAnswer decide(SettingQuestion asked) {
        return new SettingDecision(asked).decide();
    }

    private SettingAnswer decide() {
        if (asked.age() >= ADULT) {
            return answer(
                    Lawfulness.NOT_CONCERNED, Optional.empty(), "the young person is 18 or older", ImmutableList.of());
        }
        return switch (asked.kind()) {
            case CHILDRENS_HOME, RESIDENTIAL_FAMILY_CENTRE, HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN, HOSPITAL ->
                ifRegistered(ImmutableList.of());
            case CARE_HOME -> careHome();
            case SUPPORTED_ACCOMMODATION, COMMUNITY -> asked.age() < SIXTEEN ? underSixteen(true) : supported();
            case FURTHER_EDUCATION, SIXTEEN_TO_NINETEEN_ACADEMY ->
                asked.age() < SIXTEEN ? underSixteen(false) : unregulated("the law asks for no registration");
            case RESIDENTIAL_SCHOOL -> unregulated("a school of the closed list needs no registration as a home");
        };
    }

    private SettingAnswer underSixteen(boolean mayGiveCare) {
        if (!asked.day().isBefore(CLOSED_LIST)) {
            return answer(
                    Lawfulness.UNLAWFUL,
                    Optional.of(RegulationStatus.of(
                            asked.kind(), asked.isRegistered().orElse(false), asked.age(), asked.day())),
                    "a child under 16 may not be placed there from " + CLOSED_LIST + " on",
                    ImmutableList.of(CARE_PLANNING_REGULATIONS_2010.at("reg 27A")));
        }
        return mayGiveCare ? careOrSupport() : unregulated("any suitable setting was open before " + CLOSED_LIST);
    }

    private SettingAnswer supported() {
        return asked.day().isBefore(SupportedAccommodationProvider.MANDATORY) ? careOrSupport() : registeredSupport();
    }

    /** While the law asks for no registration: support may be given, care may not. */
    private SettingAnswer careOrSupport() {
        if (asked.help().isEmpty()) {
            return unknown(ImmutableList.of("whether the young person is given care or only support"));
        }
        return asked.help().get() == HelpGiven.SUPPORT
                ? unregulated("support without care needed no registration")
                : toBeHome();
    }

    private SettingAnswer registeredSupport() {
        if (asked.help().isPresent() && asked.help().get() != HelpGiven.SUPPORT) {
            return toBeHome();
        }
        if (asked.isTransitional().orElse(false) && asked.help().isPresent()) {
            return answer(
                    Lawfulness.LAWFUL,
                    Optional.empty(),
                    "the provider may go on until its application is decided",
                    ImmutableList.of(SUPPORTED_ACCOMMODATION_REGULATIONS_2023.at("reg 44")));
        }
        if (isSurelyNotAllowed()) {
            return registration(false, ImmutableList.of(CARE_PLANNING_REGULATIONS_2010.at("reg 27C")));
        }
        ImmutableList<String> missing = missingForSupport();
        return missing.isEmpty()
                ? registration(true, ImmutableList.of(CARE_PLANNING_REGULATIONS_2010.at("reg 27C")))
                : unknown(missing);
    }

    private boolean isSurelyNotAllowed() {
        return asked.isRegistered().filter(is -> !is).isPresent()
                && asked.isTransitional().filter(is -> !is).isPresent();
    }

    private ImmutableList<String> missingForSupport() {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (asked.help().isEmpty()) {
            missing.add("whether the young person is given care or only support");
        }
        if (asked.isRegistered().isEmpty() && !asked.isTransitional().orElse(false)) {
            missing.add("whether the provider is registered on " + asked.day());
        }
        if (asked.isRegistered().filter(is -> !is).isPresent()
                && asked.isTransitional().isEmpty()) {
            missing.add("whether the provider had an application accepted before "
                    + SupportedAccommodationProvider.MANDATORY);
        }
        return missing.build();
    }

    private SettingAnswer careHome() {
        boolean isOtherCare = asked.help().filter(HelpGiven.CARE::equals).isPresent();
        boolean isNotBeyond = asked.isForLifeBeyond18().filter(is -> !is).isPresent();
        if (asked.age() < SIXTEEN || isSurelyNotRegistered()) {
            return ifRegistered(ImmutableList.of());
        }
        if (isOtherCare || isNotBeyond) {
            return local(
                    "from 16 on a care home is for nursing or personal care and a life there beyond 18; other care"
                            + " needs a children's home",
                    HEALTH_REGULATOR);
        }
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (asked.help().isEmpty()) {
            missing.add("whether nursing or personal care is the main reason for living there");
        }
        if (asked.isForLifeBeyond18().isEmpty()) {
            missing.add("whether it is planned to be their home beyond 18");
        }
        return ifRegistered(missing.build());
    }

    private boolean isSurelyNotRegistered() {
        return asked.isRegistered().filter(is -> !is).isPresent();
    }

    private SettingAnswer ifRegistered(ImmutableList<String> otherwiseMissing) {
        if (isSurelyNotRegistered()) {
            return registration(false, ImmutableList.of());
        }
        ImmutableList.Builder<String> missing = ImmutableList.<String>builder().addAll(otherwiseMissing);
        if (asked.isRegistered().isEmpty()) {
            missing.add("whether the setting is registered on " + asked.day());
        }
        ImmutableList<String> named = missing.build();
        return named.isEmpty() ? registration(true, ImmutableList.of()) : unknown(named);
    }

    private SettingAnswer registration(boolean is, ImmutableList<Citation> citations) {
        return answer(
                is ? Lawfulness.LAWFUL : Lawfulness.UNLAWFUL,
                Optional.of(RegulationStatus.of(asked.kind(), is, asked.age(), asked.day())),
                is ? "it is registered" : "it has to be registered and is not",
                citations);
    }

    private SettingAnswer toBeHome() {
        return local(
                "care is given to somebody under 18, which makes it a children's home to be registered",
                CARE_NEEDS_A_HOME);
    }

    private SettingAnswer local(String because, String source) {
        return new SettingAnswer(
                Lawfulness.UNLAWFUL,
                Optional.of(RegulationStatus.UNREGISTERED),
                because,
                ImmutableList.of(),
                source,
                ImmutableList.of());
    }

    private SettingAnswer unregulated(String because) {
        return answer(Lawfulness.LAWFUL, Optional.of(RegulationStatus.UNREGULATED), because, ImmutableList.of());
    }

    private static SettingAnswer unknown(ImmutableList<String> missing) {
        return new SettingAnswer(
                Lawfulness.NOT_KNOWN,
                Optional.empty(),
                "it turns on what is not known",
                ImmutableList.of(),
                "",
                missing);
    }

    private static SettingAnswer answer(
            Lawfulness kind, Optional<RegulationStatus> status, String because, ImmutableList<Citation> citations) {
        return new SettingAnswer(kind, status, because, citations, "", ImmutableList.of());
    }
}
