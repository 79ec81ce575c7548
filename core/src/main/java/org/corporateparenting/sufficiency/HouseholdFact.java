package org.corporateparenting.sufficiency;

/** The kinds of fact about a household that a source may or may not supply. */
public enum HouseholdFact {
    /** Approvals of carers. */
    APPROVAL("approvals"),
    /** Reviews of approvals. */
    REVIEW("reviews of approval"),
    /** Children fostered. */
    CHILD("children fostered"),
    /** Exemptions from the usual fostering limit. */
    EXEMPTION("exemptions from the usual fostering limit"),
    /** Determinations against carers. */
    DETERMINATION("determinations");

    private final String plural;

    HouseholdFact(String plural) {
        this.plural = plural;
    }

    /**
     * The kind in words.
     *
     * @return a plural noun, such as {@code approvals}
     */
    public String plural() {
        return plural;
    }
}
