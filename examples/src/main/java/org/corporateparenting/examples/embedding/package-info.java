/** Very short programs that embed the library, one question each. Each is run by a test that knows what it prints. */
package org.corporateparenting.examples.embedding;
