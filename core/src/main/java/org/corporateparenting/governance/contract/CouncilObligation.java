package org.corporateparenting.governance.contract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the councils owe the trust under the contract (S001:831-948). */
@Value.Immutable
public abstract class CouncilObligation {

    CouncilObligation() {}

    /**
     * Its number.
     *
     * @return such as 4.6
     */
    public abstract String id();

    /**
     * What is owed.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * Who is to do it.
     *
     * @return the council or role; empty where it is not recorded
     */
    public abstract Optional<String> performer();

    /**
     * Whether it is done.
     *
     * @return the status; empty where it is not recorded
     */
    public abstract Optional<ObligationStatus> status();

    /**
     * What shows it.
     *
     * @return each in a few words; empty where nothing does
     */
    public abstract ImmutableList<String> evidence();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static CouncilObligationBuilder builder() {
        return new CouncilObligationBuilder();
    }

    /**
     * Whether what is said of it is shown.
     *
     * @return true where a status and evidence are recorded
     */
    public final boolean isEvidenced() {
        return status().isPresent() && !evidence().isEmpty();
    }
}
