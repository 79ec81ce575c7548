package org.corporateparenting.casework.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A time at which a child made their views known. What they said is not kept, only what it was about. */
@Value.Immutable
public abstract class ViewStatement {

    ViewStatement() {}

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * How the child made them known.
     *
     * @return the channel
     */
    public abstract ViewsChannel channel();

    /**
     * What they were about, in the words of the record.
     *
     * @return the theme, hidden in {@code toString}; empty where the record does not say
     */
    @Value.Redacted
    public abstract Optional<String> theme();

    /**
     * Starts a statement.
     *
     * @return an empty builder
     */
    public static ViewStatementBuilder builder() {
        return new ViewStatementBuilder();
    }
}
