package org.corporateparenting.casework.health;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.CollectionYear;

/**
 * What the return asks about a child who was looked after for the whole of a collection year. A convention of the return
 * (DATA, rule HLT-09), with no effect in law.
 */
public enum AnnualHealthItem {
    /** Whether immunisations are up to date. */
    IMMUNISATIONS,
    /** Whether teeth were checked in the year. */
    DENTAL_CHECK,
    /** Whether health was assessed in the year; of a child under five, both times. */
    HEALTH_ASSESSMENT,
    /** Whether development assessments are up to date: under five on the last day of the year. */
    DEVELOPMENT_ASSESSMENT,
    /** Whether the child was convicted or cautioned: from 10 to 17 on the last day of the year. */
    CONVICTION,
    /** Whether the child misused a substance. */
    SUBSTANCE_MISUSE;

    private static final int FIVE = 5;
    private static final int TEN = 10;
    private static final int EIGHTEEN = 18;

    /**
     * What is asked about a child of some age.
     *
     * @param born the day of birth
     * @param year the collection year
     * @return the items
     */
    public static ImmutableSet<AnnualHealthItem> askedOf(LocalDate born, CollectionYear year) {
        int age = Age.of(born).yearsOn(year.lastDay());
        Set<AnnualHealthItem> items = EnumSet.allOf(AnnualHealthItem.class);
        if (age >= FIVE) {
            items.remove(DEVELOPMENT_ASSESSMENT);
        }
        if (age < TEN || age >= EIGHTEEN) {
            items.remove(CONVICTION);
        }
        return Sets.immutableEnumSet(items);
    }
}
