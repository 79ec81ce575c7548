package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table that only the extract has, and of which no return is worked out.
 *
 * @param sheet the table
 * @param cells one cell a column
 */
record Line(Sheet sheet, ImmutableList<String> cells) {}
