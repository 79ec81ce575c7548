/**
 * Targets for a coverage-guided fuzzer: whatever bytes a file holds, reading and judging it ends in findings or in one clear
 * refusal.
 *
 * <p>A target is told bytes and throws if something else happens. {@code run} beside the module's pom starts them.
 */
@NullMarked
package org.corporateparenting.fuzz;

import org.jspecify.annotations.NullMarked;
