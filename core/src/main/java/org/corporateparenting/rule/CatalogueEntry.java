package org.corporateparenting.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** What the catalogue says of one version of one rule, or of one part of it. */
@Value.Immutable
public abstract class CatalogueEntry implements Comparable<CatalogueEntry> {

    CatalogueEntry() {}

    /**
     * The rule.
     *
     * @return its stable id
     */
    public abstract RuleId id();

    /**
     * Which part of the rule, where one row of the law has several deadlines or forces.
     *
     * @return the part, in lower case; empty for a rule of one part
     */
    public abstract Optional<String> part();

    /**
     * The rule in a few words.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * What sort of rule it is.
     *
     * @return the kind
     */
    public abstract RuleKind kind();

    /**
     * Whom or what it is about.
     *
     * @return the subject; one child unless said otherwise
     */
    @Value.Default
    public Subject subject() {
        return Subject.CHILD;
    }

    /**
     * What follows from not obeying it.
     *
     * @return the force
     */
    public abstract Force force();

    /**
     * The provisions it rests on.
     *
     * @return at least one
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * When this version applies: in force from, and to.
     *
     * @return the first day in force, and the first day on which it no longer is
     */
    public abstract DateRange validity();

    /**
     * How sure this library is of it.
     *
     * @return the confidence in the source
     */
    public abstract Confidence confidence();

    /** The id and the part as one text in their order, kept because every sorting of duties asks for it. */
    @Value.Derived
    @Value.Auxiliary
    String name() {
        return id().text() + '\0' + part().orElse("");
    }

    /** Checks that a source is named. */
    @Value.Check
    void check() {
        if (citations().isEmpty()) {
            throw new IllegalArgumentException(id() + " has no citation; a rule names the provision it rests on");
        }
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    public static CatalogueEntryBuilder builder() {
        return new CatalogueEntryBuilder();
    }

    /** Orders by id, part and validity, which together name one entry of a catalogue; the rest is not compared. */
    @Override
    public int compareTo(CatalogueEntry other) {
        int byName = name().compareTo(other.name());
        return byName != 0 ? byName : validity().compareTo(other.validity());
    }
}
