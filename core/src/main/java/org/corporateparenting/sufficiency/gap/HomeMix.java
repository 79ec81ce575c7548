package org.corporateparenting.sufficiency.gap;

import com.google.common.collect.ImmutableMultiset;
import java.util.Collection;
import java.util.function.Predicate;
import org.corporateparenting.sufficiency.home.ContractRoute;
import org.corporateparenting.sufficiency.home.ProviderSector;
import org.corporateparenting.sufficiency.place.Occupancy;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * The mix of homes in use: kinds, owners and routes of purchase.
 *
 * @param homes the homes, one for each child
 */
public record HomeMix(ImmutableMultiset<HomeInUse> homes) {

    /**
     * The mix of some homes.
     *
     * @param homes the homes, one for each child
     * @return the mix
     */
    public static HomeMix of(Collection<HomeInUse> homes) {
        return new HomeMix(ImmutableMultiset.copyOf(homes));
    }

    /**
     * The share of a kind of home in all homes.
     *
     * @param type the kind
     * @return those, of all
     */
    public Occupancy ofType(HomeType type) {
        return share(home -> true, home -> home.type() == type);
    }

    /**
     * The share of in-house homes in those of a kind.
     *
     * @param type the kind
     * @return those in-house, of those of the kind
     */
    public Occupancy inHouse(HomeType type) {
        return share(home -> home.type() == type, home -> home.sector() == ProviderSector.IN_HOUSE);
    }

    /**
     * The share of a route in the homes of a kind whose route is known.
     *
     * @param type the kind
     * @param route the route
     * @return those bought by the route, of those of the kind whose route is known
     */
    public Occupancy bought(HomeType type, ContractRoute route) {
        return share(
                home -> home.type() == type && home.route().isPresent(),
                home -> home.route().filter(route::equals).isPresent());
    }

    /**
     * How many homes of a kind are external and bought by a route that is not known.
     *
     * @param type the kind
     * @return the number
     */
    public int withoutRoute(HomeType type) {
        return (int) homes.stream()
                .filter(home -> home.type() == type && home.sector() == ProviderSector.EXTERNAL)
                .filter(home -> home.route().isEmpty())
                .count();
    }

    private Occupancy share(Predicate<HomeInUse> base, Predicate<HomeInUse> part) {
        return new Occupancy((int) homes.stream().filter(base.and(part)).count(), (int)
                homes.stream().filter(base).count());
    }
}
