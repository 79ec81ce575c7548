/**
 * A report as one self-contained HTML page: a model of plain records, a template per section, and a chart library
 * inlined, so that the page loads nothing.
 *
 * <p>A new section is a record for its content, a template named after its id, and a line in {@link Report#sections()}.
 */
package org.corporateparenting.examples.page;
