package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.code.AuthorityCode;

/**
 * A local authority, in so far as it answers for children in care.
 *
 * @param name what it is called
 * @param code the department's number; empty where it is not recorded
 * @param locality the part of a former county that it took over; empty where it is no successor
 * @param leadMember the role of the elected member who leads for children; empty where it is not recorded
 * @param director the role of its director for children; empty where it is not recorded
 */
public record Authority(
        String name,
        Optional<AuthorityCode> code,
        Optional<Locality> locality,
        Optional<String> leadMember,
        Optional<String> director) {

    /**
     * Checks what could not be so on its own.
     *
     * @param name as above
     * @param code as above
     * @param locality as above
     * @param leadMember as above
     * @param director as above
     */
    public Authority {
        requireNonNull(name, "name");
        requireNonNull(code, "code");
        requireNonNull(locality, "locality");
        requireNonNull(leadMember, "leadMember");
        requireNonNull(director, "director");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of an authority is blank; it must name the authority");
        }
    }

    /**
     * An authority of which only the name is known.
     *
     * @param name what it is called
     * @return the authority
     * @throws IllegalArgumentException if the name is blank
     */
    public static Authority of(String name) {
        return new Authority(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
