package org.corporateparenting.adoption;

import java.util.Collection;

/**
 * Who approved the adopters with whom children were matched (S001:3001-3015).
 *
 * @param ownAgency the child's own agency
 * @param regionalPartner a partner in the same regional agency
 * @param otherAgency any other agency
 * @param unknown matches of which it is not known
 */
public record MatchSources(int ownAgency, int regionalPartner, int otherAgency, int unknown) {

    /**
     * Checks what is given.
     *
     * @param ownAgency as above
     * @param regionalPartner as above
     * @param otherAgency as above
     * @param unknown as above
     * @throws IllegalArgumentException if a number is negative
     */
    public MatchSources {
        if (ownAgency < 0 || regionalPartner < 0 || otherAgency < 0 || unknown < 0) {
            throw new IllegalArgumentException("match sources are " + ownAgency + ", " + regionalPartner + ", "
                    + otherAgency + ", " + unknown + "; none may be negative");
        }
    }

    /**
     * The sources of some matches.
     *
     * @param matches the matches, one for each child
     * @return how many of each
     */
    public static MatchSources of(Collection<AdoptionMatch> matches) {
        return new MatchSources(
                count(matches, AdopterSource.OWN_AGENCY),
                count(matches, AdopterSource.REGIONAL_PARTNER),
                count(matches, AdopterSource.OTHER_AGENCY),
                (int) matches.stream().filter(match -> match.source().isEmpty()).count());
    }

    /**
     * How many children were matched.
     *
     * @return all matches
     */
    public int all() {
        return ownAgency + interAgency() + unknown;
    }

    /**
     * How many were matched with adopters of another agency, partners among them.
     *
     * @return the number
     */
    public int interAgency() {
        return regionalPartner + otherAgency;
    }

    /**
     * How many were matched within the regional agency.
     *
     * @return those of the own agency and its partners
     */
    public int withinRegion() {
        return ownAgency + regionalPartner;
    }

    private static int count(Collection<AdoptionMatch> matches, AdopterSource source) {
        return (int) matches.stream()
                .filter(match -> match.source().filter(source::equals).isPresent())
                .count();
    }
}
