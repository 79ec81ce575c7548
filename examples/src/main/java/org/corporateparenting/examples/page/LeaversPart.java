package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * In which leaving-care group the young people are, and what follows from it.
 *
 * @param groups the groups, in the order of the law
 * @param entitlements what may be claimed on the day, by id
 */
public record LeaversPart(ImmutableList<Group> groups, ImmutableList<Entitlement> entitlements) {

    /**
     * One group.
     *
     * @param name the group in words
     * @param meaning who belongs to it, in half a sentence
     * @param count how many young people are in it
     * @param rows each of them; none where the group has no one to list
     */
    public record Group(String name, String meaning, int count, ImmutableList<Row> rows) {}

    /**
     * One young person.
     *
     * @param child the authority's own opaque key
     * @param from the first day in the group
     * @param to the day on which it ends if nothing else happens, if there is one
     * @param because why, in a sentence
     * @param entitlements the ids of what may be claimed
     * @param missing the facts that would settle the group
     */
    public record Row(
            String child,
            LocalDate from,
            Optional<LocalDate> to,
            String because,
            ImmutableList<String> entitlements,
            ImmutableList<String> missing) {}

    /**
     * Something that may be claimed.
     *
     * @param id its id
     * @param title it in a few words
     * @param force statute, guidance or data convention, in words
     * @param citations the provisions
     * @param count how many young people may claim it on the day
     */
    public record Entitlement(String id, String title, String force, ImmutableList<String> citations, int count) {}
}
