/**
 * A wholly synthetic authority: invented children with life courses in shares close to published national ones, written as
 * an extract and as the returns of two years, the same for the same arguments on every machine.
 *
 * <p>It invents what happened and never asks the library what should have: what it writes can test the library.
 */
package org.corporateparenting.examples.generate;
