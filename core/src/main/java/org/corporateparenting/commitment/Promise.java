package org.corporateparenting.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.rule.RuleId;
import org.immutables.value.Value;

/** One thing that was promised, what shows whether it is kept, and to what it is linked. */
@Value.Immutable
public abstract class Promise {

    private static final Pattern PRINCIPLE = Pattern.compile("CPP-[1-7]");
    private static final Pattern MEASURE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    Promise() {}

    /**
     * The promise's stable name.
     *
     * @return such as {@code NN21-2b}
     */
    public abstract String id();

    /**
     * The document that makes the promise.
     *
     * @return the framework
     */
    public abstract Framework framework();

    /**
     * The promise of which this is a criterion or a part.
     *
     * @return its id; empty for a promise of its own
     */
    public abstract Optional<String> parent();

    /**
     * The promise in a few words of this library's own.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * What sort of promise it is.
     *
     * @return the kind; {@link PromiseKind#PLEDGE_PROMISE} unless set
     */
    @Value.Default
    public PromiseKind kind() {
        return PromiseKind.PLEDGE_PROMISE;
    }

    /**
     * What evidence it calls for. Other evidence counts where it is held, and is not missed where it is not.
     *
     * @return the types; empty where the source names no evidence
     */
    public abstract ImmutableSet<EvidenceType> calledFor();

    /**
     * Which way it wants things to go.
     *
     * @return none, one that holds for everything, or one for each of {@link #measures()} in their order; where their
     *     number is another, the first holds for every measure
     */
    public abstract ImmutableList<CriterionDirection> directions();

    /**
     * The measures that show whether it is kept.
     *
     * @return their ids, such as {@code same-placement-2-years}
     */
    public abstract ImmutableSet<String> measures();

    /**
     * The duties, and other rules of law, that show whether it is kept.
     *
     * @return their ids, such as {@code PLC-14}
     */
    public abstract ImmutableSet<RuleId> duties();

    /**
     * The statutory principles that it serves.
     *
     * @return ids from {@code CPP-1} to {@code CPP-7}
     */
    public abstract ImmutableSet<String> principles();

    /**
     * Where it stands: a founding document, S000 to S004, and a line in it.
     *
     * @return such as {@code S000:153}; empty for promises of the caller's own
     */
    public abstract Optional<String> source();

    /**
     * Its criteria and parts.
     *
     * @return the promises whose {@link #parent()} this is, in their order; {@link Promises#of} puts them together
     */
    public abstract ImmutableList<Promise> children();

    /** Checks that it can be named, that its links can be ids, and that its children are its own. */
    @Value.Check
    void check() {
        if (id().isBlank() || title().isBlank()) {
            throw new IllegalArgumentException("id and title of a promise must not be blank; id is '" + id() + "'");
        }
        for (String measure : measures()) {
            if (!MEASURE.matcher(measure).matches()) {
                throw new IllegalArgumentException("measure of " + id() + " is '" + measure
                        + "'; it must be words of small letters and digits joined by hyphens");
            }
        }
        for (String principle : principles()) {
            if (!PRINCIPLE.matcher(principle).matches()) {
                throw new IllegalArgumentException(
                        "principle of " + id() + " is '" + principle + "'; it must be one of CPP-1 to CPP-7");
            }
        }
        for (Promise child : children()) {
            if (!child.parent().equals(Optional.of(id()))) {
                throw new IllegalArgumentException(
                        "child " + child.id() + " of " + id() + " has another parent; it must name " + id());
            }
        }
    }

    /**
     * Starts a promise.
     *
     * @return an empty builder
     */
    public static PromiseBuilder builder() {
        return new PromiseBuilder();
    }

    /**
     * Starts from this promise.
     *
     * @return a builder that holds what this promise holds
     */
    public final PromiseBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * Which way the promise wants one of its measures to go.
     *
     * @param measure the measure's id
     * @return the direction; empty where the promise names none
     */
    public final Optional<CriterionDirection> direction(String measure) {
        int place =
                directions().size() == measures().size() ? measures().asList().indexOf(measure) : 0;
        return directions().stream().skip(Math.max(0, place)).findFirst();
    }

    /**
     * Judges whether the promise is kept, from the evidence about it and the judgements of its children.
     *
     * @param evidence what is known; what is about other promises plays no part
     * @param policy how much is enough
     * @return the judgement
     */
    public final Judgement judge(Evidence evidence, KeptPolicy policy) {
        return new Judge(this, evidence, policy).judge();
    }

    /** This promise and all below it. */
    final ImmutableList<Promise> family() {
        ImmutableList.Builder<Promise> family = ImmutableList.builder();
        family.add(this);
        children().forEach(child -> family.addAll(child.family()));
        return family.build();
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
