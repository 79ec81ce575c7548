package org.corporateparenting.validation.ssda903;

import java.util.Optional;

/** A list of postcodes. The library ships none; rules that need one say so where none is given. */
@FunctionalInterface
public interface Postcodes {

    /**
     * Looks a postcode up.
     *
     * @param postcode in capitals and without spaces
     * @return where it lies, or empty where the list does not have it
     */
    Optional<PostcodePlace> find(String postcode);
}
