/**
 * The library's values as JSON, for who embeds it together with Jackson.
 *
 * <p>{@link org.corporateparenting.examples.jackson.CorporateParentingModule} is registered once with a mapper. The
 * values themselves know nothing of JSON: what Jackson must be told stands here, as one naming of attributes, one
 * introspector and a few mix-ins. Copy the package into your own system; nothing else in these examples needs it.
 */
package org.corporateparenting.examples.jackson;
