package org.corporateparenting.sufficiency.home;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.SettingKind;
import org.immutables.value.Value;

/** What is known about a setting in which a young person lives, or is to live, on a day. */
@Value.Immutable
public abstract class SettingQuestion {

    SettingQuestion() {}

    /**
     * What kind of setting it is.
     *
     * @return the kind
     */
    public abstract SettingKind kind();

    /**
     * How old the young person is on the day.
     *
     * @return completed years, 0 or more
     */
    public abstract int age();

    /**
     * The day.
     *
     * @return the day of the placement
     */
    public abstract LocalDate day();

    /**
     * What they are given there.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<HelpGiven> help();

    /**
     * Whether it is registered on the day, as what it is.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isRegistered();

    /**
     * Whether its provider may go on without being registered until an application is decided.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isTransitional();

    /**
     * Whether it is planned to be their home beyond 18.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isForLifeBeyond18();

    /** Checks that the age is not negative. */
    @Value.Check
    void check() {
        if (age() < 0) {
            throw new IllegalArgumentException("age is " + age() + "; it is 0 or more");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static SettingQuestionBuilder builder() {
        return new SettingQuestionBuilder();
    }
}
