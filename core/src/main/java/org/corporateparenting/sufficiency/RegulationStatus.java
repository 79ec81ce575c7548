package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import org.corporateparenting.time.DateRange;

/** Whether a setting is registered with whoever has to register it. */
public enum RegulationStatus {
    /** Registered with Ofsted. */
    REGISTERED,
    /** Not registered, and the law asks for no registration. */
    UNREGULATED,
    /** Not registered, though it has to be. */
    UNREGISTERED,
    /** Registered with the Care Quality Commission, where that is the one it needs. */
    CQC_REGISTERED;

    /** Supported accommodation has to be registered (Supported Accommodation Regulations 2023). */
    private static final DateRange SUPPORTED_ACCOMMODATION_REGISTERS =
            DateRange.startingOn(SupportedAccommodationProvider.MANDATORY);

    private static final int ADULT = 18;

    /**
     * The status of a setting, for a young person of an age.
     *
     * <table>
     * <caption>How it is decided</caption>
     * <tr><th>setting</th><th>registered</th><th>not registered</th></tr>
     * <tr><td>children's home, residential family centre, holiday scheme</td><td>REGISTERED</td><td>UNREGISTERED</td></tr>
     * <tr><td>care home, hospital</td><td>CQC_REGISTERED</td><td>UNREGISTERED</td></tr>
     * <tr><td>school, college, academy</td><td>UNREGULATED</td><td>UNREGULATED</td></tr>
     * <tr><td>supported accommodation, community, before 28 October 2023 or aged 18</td><td>UNREGULATED</td><td>UNREGULATED</td></tr>
     * <tr><td>the same from that day, under 18</td><td>REGISTERED</td><td>UNREGISTERED</td></tr>
     * </table>
     *
     * <p>From 28 October 2023 whatever houses a child under section 22C(6)(d), and is none of the settings named otherwise, is
     * supported accommodation.
     *
     * @param kind what kind of setting it is
     * @param registered whether it is registered on the day, as what it is
     * @param age the young person's age in completed years
     * @param day the day
     * @return the status
     */
    public static RegulationStatus of(SettingKind kind, boolean registered, int age, LocalDate day) {
        return switch (kind) {
            case CHILDRENS_HOME, RESIDENTIAL_FAMILY_CENTRE, HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN ->
                registered ? REGISTERED : UNREGISTERED;
            case CARE_HOME, HOSPITAL -> registered ? CQC_REGISTERED : UNREGISTERED;
            case RESIDENTIAL_SCHOOL, FURTHER_EDUCATION, SIXTEEN_TO_NINETEEN_ACADEMY -> UNREGULATED;
            case SUPPORTED_ACCOMMODATION, COMMUNITY -> supported(registered, age, day);
        };
    }

    private static RegulationStatus supported(boolean registered, int age, LocalDate day) {
        if (age >= ADULT || !SUPPORTED_ACCOMMODATION_REGISTERS.contains(day)) {
            return UNREGULATED;
        }
        return registered ? REGISTERED : UNREGISTERED;
    }
}
