package org.corporateparenting.sufficiency.matching;

import org.corporateparenting.law.Interpretation;
import org.corporateparenting.sufficiency.FosteringLimit;

/**
 * Checks a proposed home against what is asked of it.
 *
 * <p>Immutable: one instance serves any number of proposals and threads.
 */
public final class Matching {

    private final FosteringLimit limit;

    private Matching(FosteringLimit limit) {
        this.limit = limit;
    }

    /**
     * The check under the standard interpretation.
     *
     * @return the usual configuration
     */
    public static Matching standard() {
        return new Matching(FosteringLimit.standard());
    }

    /**
     * The check with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public Matching with(Interpretation interpretation) {
        return new Matching(limit.with(interpretation));
    }

    /**
     * Checks a proposal.
     *
     * @param proposal the home and the child
     * @return a line for each criterion
     */
    public MatchingResult check(PlacementProposal proposal) {
        HomeLines home = HomeLines.of(proposal, limit);
        SurroundingLines others = new SurroundingLines(proposal);
        return MatchingResult.builder()
                .child(proposal.child())
                .day(proposal.day())
                .addLines(home.open(), home.age(), home.number(), home.fosteringLimit(), home.lawful())
                .addLines(others.decisionLevel(), others.siblings(), others.area(), others.distance())
                .addLines(others.needs(), others.views())
                .build();
    }
}
