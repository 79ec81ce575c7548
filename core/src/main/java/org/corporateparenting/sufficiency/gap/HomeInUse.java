package org.corporateparenting.sufficiency.gap;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.sufficiency.home.ContractRoute;
import org.corporateparenting.sufficiency.home.ProviderSector;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * One home in which one child lives, as far as the mix of homes turns on it.
 *
 * @param type what kind of home
 * @param sector whose home
 * @param route by which route it is bought; empty where it is not bought, or it is not known
 */
public record HomeInUse(HomeType type, ProviderSector sector, Optional<ContractRoute> route) {

    /**
     * Checks what is given.
     *
     * @param type as above
     * @param sector as above
     * @param route as above
     */
    public HomeInUse {
        requireNonNull(type, "type");
        requireNonNull(sector, "sector");
        requireNonNull(route, "route");
    }
}
