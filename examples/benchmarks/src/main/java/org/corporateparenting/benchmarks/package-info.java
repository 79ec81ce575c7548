/** How long the main pieces of work take, on synthetic authorities; the figures stand in {@code docs/performance.md}. */
@NullMarked
package org.corporateparenting.benchmarks;

import org.jspecify.annotations.NullMarked;
