/**
 * The closed code sets of the field: legal statuses, placement types, reasons, activities, accommodation and the rest, as
 * the children looked-after return lists them, with the collection years each code is valid for.
 *
 * <p>The distinction that matters most: a code is <em>known</em> if it was on the list in some year, and
 * <em>valid in a year</em> only if it was on that year's list. Looking a code up answers the first question; {@link
 * org.corporateparenting.code.Code#isValidIn} and {@link org.corporateparenting.code.CodeSet#validIn} answer the second.
 * A collection year is named here by the calendar year in which it ends: 2026 is 1 April 2025 to 31 March 2026.
 *
 * <p>Every set is an enum whose constants have readable names and carry the {@link org.corporateparenting.code.CodeEntry
 * entry} of the list: {@code LegalStatus.FULL_CARE_ORDER} has the code {@code C2}. {@code of} reads a code and throws,
 * naming the codes there are; {@code tryOf} gives an {@code Optional}. Both compare exactly: nothing is trimmed and case
 * counts, since codes are upper case in every list; whoever reads a file trims and folds its cells first.
 *
 * <p>The groupings that law and statistics make of the codes ("under a care order", "in foster care", "left through
 * permanence", "in suitable accommodation") are questions put to the constant. Some columns take an ordinary value or one
 * of a few marks in its place; those marks are the {@code Other...} sets.
 *
 * <p>Meanings are in this library's own words. Everything here is a convention of the return ({@code DATA}), not law; where
 * a grouping rests on law, its documentation names the provision. Also here, because they are the other closed lists that
 * figures are broken down by: {@link org.corporateparenting.code.AuthorityCode}, {@link
 * org.corporateparenting.code.AgeBand} and {@link org.corporateparenting.code.AgeBandScheme}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.code;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
