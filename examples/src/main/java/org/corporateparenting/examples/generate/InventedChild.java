package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.EthnicGroup;

/**
 * An invented child.
 *
 * @param id an opaque key
 * @param born the day of birth
 * @param male whether a boy
 * @param ethnicGroup the ethnic group
 * @param alone whether alone in the country, seeking asylum
 * @param periods the periods of care, earliest first
 */
record InventedChild(
        String id,
        LocalDate born,
        boolean male,
        EthnicGroup ethnicGroup,
        boolean alone,
        ImmutableList<CarePeriod> periods) {}
