package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a member declared an interest in a matter, and what follows from it (S001:57-65).
 *
 * @param member the member's key
 * @param declared the day of the meeting
 * @param kind what the interest is
 * @param isDispensed whether the member was released from what follows
 */
public record DeclarationOfInterest(String member, LocalDate declared, InterestKind kind, boolean isDispensed) {

    /**
     * Checks what could not be so on its own.
     *
     * @param member as above
     * @param declared as above
     * @param kind as above
     * @param isDispensed as above
     */
    public DeclarationOfInterest {
        requireNonNull(member, "member");
        requireNonNull(declared, "declared");
        requireNonNull(kind, "kind");
        if (member.isBlank()) {
            throw new IllegalArgumentException("member is blank; it must name the member");
        }
    }

    /**
     * Whether the member may speak to the matter.
     *
     * @param publicMaySpeak whether the public may speak at the meeting
     * @return for a disclosable pecuniary interest true with a dispensation only, for the others true where the public may
     */
    public boolean maySpeak(boolean publicMaySpeak) {
        return kind == InterestKind.DISCLOSABLE_PECUNIARY ? isDispensed : publicMaySpeak;
    }

    /**
     * Whether the member may vote on the matter.
     *
     * @return true with a dispensation only
     */
    public boolean mayVote() {
        return isDispensed;
    }

    /**
     * Whether the member may stay in the room.
     *
     * @return for a disclosable pecuniary interest true with a dispensation only; empty for the others, of which the source
     *     does not say it
     */
    public Optional<Boolean> mayStay() {
        return kind == InterestKind.DISCLOSABLE_PECUNIARY ? Optional.of(isDispensed) : Optional.empty();
    }
}
