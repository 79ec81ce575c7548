/**
 * The catalogue that lists every rule of the library: duties, definitions and chosen readings, each with its provision,
 * the days on which it applied and how sure the library is of it.
 *
 * <p>The distinction that matters most is between what binds, what guides and what is only a convention of the data:
 * every entry says which of the three it is.
 */
@NullMarked
package org.corporateparenting.validation;

import org.jspecify.annotations.NullMarked;
