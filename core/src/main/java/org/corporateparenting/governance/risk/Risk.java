package org.corporateparenting.governance.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that could go wrong, as a register has it. */
@Value.Immutable
public abstract class Risk {

    Risk() {}

    /**
     * The risk's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The section in which it stands.
     *
     * @return the category; empty where none is recorded
     */
    public abstract Optional<RiskCategory> category();

    /**
     * What sort of risk it is, in the register's own words.
     *
     * @return the type; empty where none is recorded
     */
    public abstract Optional<String> type();

    /**
     * What could happen.
     *
     * @return the event in a few words; empty where none is recorded
     */
    public abstract Optional<String> event();

    /**
     * What it would do.
     *
     * @return the consequence in a few words; empty where none is recorded
     */
    public abstract Optional<String> consequence();

    /**
     * What is being done about it.
     *
     * @return the actions in a few words; empty where none are recorded
     */
    public abstract Optional<String> actions();

    /**
     * The roles, not the persons, that answer for it.
     *
     * @return the roles, in the register's order; empty where nobody does
     */
    public abstract ImmutableList<String> owners();

    /**
     * When it was put on the register.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> raised();

    /**
     * When its owners last looked at it.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> reviewed();

    /**
     * The score when it was raised.
     *
     * @return the score; empty where it is not wholly recorded
     */
    public abstract Optional<RiskScore> initial();

    /**
     * The score now.
     *
     * @return the score; empty where it is not wholly recorded
     */
    public abstract Optional<RiskScore> current();

    /**
     * The score that should be left when the actions are done.
     *
     * @return the score; empty where it is not wholly recorded
     */
    public abstract Optional<RiskScore> target();

    /**
     * The table in which its record stands.
     *
     * @return the table's name
     */
    @Value.Default
    public String table() {
        return RiskRows.TABLE;
    }

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks that the risk can be named. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a risk is blank; it must name the risk");
        }
        if (row() < 0) {
            throw new IllegalArgumentException("row is " + row() + "; it must be 0 or more");
        }
    }

    /**
     * Starts a risk.
     *
     * @return an empty builder
     */
    public static RiskBuilder builder() {
        return new RiskBuilder();
    }

    /**
     * How far the score has come, by the scores as printed.
     *
     * @return the current score less the initial one, positive where it rose; empty where either is not recorded
     */
    public final Optional<Integer> change() {
        return current().flatMap(now -> initial().map(first -> now.shown() - first.shown()));
    }

    /**
     * Which way the score has gone since the risk was raised.
     *
     * @return the movement; empty where either score is not recorded
     */
    public final Optional<RiskMovement> movement() {
        return change().map(RiskMovement::ofChange);
    }

    /**
     * How far the score is still to fall, by the scores as printed.
     *
     * @return the current score less the target; empty where either is not recorded
     */
    public final Optional<Integer> distanceToTarget() {
        return current().flatMap(now -> target().map(aim -> now.shown() - aim.shown()));
    }
}
