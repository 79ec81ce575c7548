package org.corporateparenting.validation.ssda903;

import java.util.Optional;

/** A list of the settings that the inspectorate registers. The library ships none; rules that need one say so. */
@FunctionalInterface
public interface Providers {

    /**
     * Looks a setting up.
     *
     * @param reference its number (URN) as recorded in the return
     * @return the setting, or empty where the list does not have it
     */
    Optional<RegisteredProvider> find(String reference);
}
