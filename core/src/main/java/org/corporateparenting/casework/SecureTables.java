package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.BEGAN;
import static org.corporateparenting.casework.SupplementaryTable.ENDED;
import static org.corporateparenting.casework.SupplementaryTable.FROM;
import static org.corporateparenting.casework.SupplementaryTable.TO;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureAuthority;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.table.Column;

/** Supplementary tables about secure accommodation. */
final class SecureTables {

    private static final Column<LocalDate> APPROVED = Column.date("approved");
    private static final Column<SecureAuthority> KIND = word("kind", SecureAuthority.class);
    private static final Column<LocalDate> ON = Column.date("on");

    private static final SupplementaryTable STAYS = SupplementaryTable.ofFacts(
            "cp_secure_stays",
            ActKind.SECURE_STAY,
            List.of(BEGAN),
            List.of(ENDED, APPROVED),
            (file, row) ->
                    file.addSecureStay(new SecureStay(needed(row, BEGAN), maybe(row, ENDED), maybe(row, APPROVED))));

    private static final SupplementaryTable AUTHORISATIONS = SupplementaryTable.ofFacts(
            "cp_secure_authorisations",
            ActKind.SECURE_AUTHORISATION,
            List.of(KIND, FROM, TO),
            List.of(),
            (file, row) -> file.addSecureAuthorisation(
                    new SecureAuthorisation(needed(row, KIND), needed(row, FROM), needed(row, TO))));

    private static final SupplementaryTable REVIEWS = SupplementaryTable.ofFacts(
            "cp_secure_reviews",
            ActKind.SECURE_REVIEW,
            List.of(ON),
            List.of(),
            (file, row) -> file.addSecureReview(new SecureReview(needed(row, ON))));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(STAYS, AUTHORISATIONS, REVIEWS);

    private SecureTables() {}
}
