package org.corporateparenting.governance.risk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A risk in one edition of a register and the next.
 *
 * @param id the risk's id
 * @param earlier the current score in the earlier edition; empty where the risk or its score was not in it
 * @param later the current score in the later edition; empty where the risk or its score is not in it
 * @param kind what became of it
 */
public record RiskChange(String id, Optional<RiskScore> earlier, Optional<RiskScore> later, Kind kind) {

    /** What became of a risk. */
    public enum Kind {
        /** It is new in the later edition. */
        RAISED,
        /** It is no longer in the later edition. */
        CLOSED,
        /** Its score rose. */
        UP,
        /** Its score fell. */
        DOWN,
        /** Its score is what it was. */
        SAME,
        /** It is in both, and in one of them without a score. */
        NOT_KNOWN
    }

    /**
     * Checks that nothing is missing.
     *
     * @param id as above
     * @param earlier as above
     * @param later as above
     * @param kind as above
     */
    public RiskChange {
        requireNonNull(id, "id");
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(kind, "kind");
    }

    static RiskChange between(Risk earlier, Risk later) {
        Kind kind = later.current()
                .flatMap(now -> earlier.current().map(then -> kind(now.shown() - then.shown())))
                .orElse(Kind.NOT_KNOWN);
        return new RiskChange(later.id(), earlier.current(), later.current(), kind);
    }

    static RiskChange raised(Risk risk) {
        return new RiskChange(risk.id(), Optional.empty(), risk.current(), Kind.RAISED);
    }

    static RiskChange closed(Risk risk) {
        return new RiskChange(risk.id(), risk.current(), Optional.empty(), Kind.CLOSED);
    }

    private static Kind kind(int change) {
        return switch (RiskMovement.ofChange(change)) {
            case UP -> Kind.UP;
            case DOWN -> Kind.DOWN;
            case SAME -> Kind.SAME;
        };
    }
}
