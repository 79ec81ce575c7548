package org.corporateparenting.casework.health;

import java.time.LocalDate;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.CollectionYear;

/**
 * What the return wants of the questionnaire of a child who was looked after for the whole of a collection year. A
 * convention of the return (DATA, rule HLT-07), with no effect in law.
 */
public enum SdqRequirement {
    /** A score, or the reason why there is none. */
    COMPULSORY,
    /** A score or a reason if there is one: the child turned four or 17 in the year. */
    OPTIONAL,
    /** Neither: the child was under four at the end of the year, or 17 at its start. */
    MUST_BE_BLANK;

    private static final int YOUNGEST = 4;
    private static final int TOO_OLD = 17;

    /**
     * What the return wants for a child of some age.
     *
     * @param born the day of birth
     * @param year the collection year
     * @return compulsory where the fourth birthday is on or before the first day of the year and the 17th after its last
     */
    public static SdqRequirement of(LocalDate born, CollectionYear year) {
        Age age = Age.of(born);
        LocalDate four = age.attains(YOUNGEST);
        LocalDate seventeen = age.attains(TOO_OLD);
        if (four.isAfter(year.lastDay()) || !seventeen.isAfter(year.firstDay())) {
            return MUST_BE_BLANK;
        }
        return four.isAfter(year.firstDay()) || !seventeen.isAfter(year.lastDay()) ? OPTIONAL : COMPULSORY;
    }
}
