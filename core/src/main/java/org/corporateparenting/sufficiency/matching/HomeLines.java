package org.corporateparenting.sufficiency.matching;

import org.corporateparenting.sufficiency.FosteringLimit;

/** The lines about the home itself. */
interface HomeLines {

    MatchingLine open();

    MatchingLine age();

    MatchingLine number();

    MatchingLine fosteringLimit();

    MatchingLine lawful();

    static HomeLines of(PlacementProposal proposal, FosteringLimit limit) {
        return proposal.household()
                .<HomeLines>map(household -> new HouseholdLines(proposal, household, limit))
                .orElseGet(() -> new SettingLines(proposal, proposal.setting().orElseThrow()));
    }
}
