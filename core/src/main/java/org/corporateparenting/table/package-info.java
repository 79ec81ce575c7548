/**
 * A file as recorded: tables of rows and cells, read from CSV and written to it.
 *
 * <p>There are two levels of data. On the <em>recorded</em> level, here, anything is allowed that a file can hold,
 * because rules must be able to judge it. On the <em>typed</em> level, in the packages about children and casework, a
 * thing that could not exist cannot be built. Reading never refuses a row for what it says; it turns each cell into one
 * of four answers.
 *
 * <p>The distinction that matters most is between those four. A cell is a <em>value</em>; or <em>blank</em>, which is
 * something somebody recorded; or <em>not supplied</em>, because the file has no such column, which says nothing at all;
 * or <em>malformed</em>: something is there, and it is not a date, a number or a code of the set. Taking one for
 * another turns missing data into facts. In the same way a table with a header and no rows says that nothing was done,
 * while a table that is absent says nothing.
 *
 * <p>Whatever cannot be used ends as a {@link org.corporateparenting.rule.Finding} under a
 * {@link org.corporateparenting.table.ReadingRule}, beside everything that could be read; one bad line costs one row.
 * Only input of which nothing can be made is refused, with an
 * {@link org.corporateparenting.table.UnusableInputException}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.table;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
