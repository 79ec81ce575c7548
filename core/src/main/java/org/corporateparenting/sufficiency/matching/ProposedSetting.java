package org.corporateparenting.sufficiency.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.sufficiency.home.HelpGiven;
import org.corporateparenting.sufficiency.home.HomeRecord;
import org.immutables.value.Value;

/** What is known about a home other than with foster carers that is proposed for a child. */
@Value.Immutable
public abstract class ProposedSetting {

    ProposedSetting() {}

    /**
     * What kind of setting it is.
     *
     * @return the kind
     */
    public abstract SettingKind kind();

    /**
     * What young people are given there.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<HelpGiven> help();

    /**
     * Whether it is registered on the day.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isRegistered();

    /**
     * Whether its provider may go on without until an application is decided.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isTransitional();

    /**
     * Whether it is planned to be the home beyond 18.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isForLifeBeyond18();

    /**
     * The youngest age it takes, in completed years.
     *
     * @return the age; empty where it is not known
     */
    public abstract Optional<Integer> youngest();

    /**
     * The oldest age it takes, in completed years.
     *
     * @return the age; empty where it is not known
     */
    public abstract Optional<Integer> oldest();

    /**
     * How many it takes.
     *
     * @return the number; empty where it is not known
     */
    public abstract Optional<Integer> places();

    /**
     * How many live there already.
     *
     * @return the number; empty where it is not known
     */
    public abstract Optional<Integer> living();

    /**
     * A children's home as a proposal.
     *
     * @param record the home
     * @param living how many children live there already; empty where it is not known
     * @param day the day; a home that a notice restricts takes nobody more and counts as full
     * @return what is known about it
     */
    public static ProposedSetting of(HomeRecord record, Optional<Integer> living, LocalDate day) {
        return builder()
                .kind(SettingKind.CHILDRENS_HOME)
                .help(HelpGiven.CARE)
                .isRegistered(record.home().isRegisteredOn(day))
                .places(record.isRestrictedOn(day) ? living.or(() -> Optional.of(0)) : record.places())
                .living(living)
                .build();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static ProposedSettingBuilder builder() {
        return new ProposedSettingBuilder();
    }
}
