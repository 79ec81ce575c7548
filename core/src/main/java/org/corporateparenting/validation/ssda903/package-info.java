/**
 * The department's rules for the SSDA903 return: a file of rules for each table and theme, and {@link
 * org.corporateparenting.validation.ssda903.ReturnRules}, the one way in.
 *
 * <p>The distinction that matters most is between a cell that is blank and one that cannot be read: the first is an answer,
 * the second leaves every rule open that turns on it, and no other. A rule says yes, no, or not known and why; it is never
 * switched off by the data of another child.
 */
@NullMarked
package org.corporateparenting.validation.ssda903;

import org.jspecify.annotations.NullMarked;
