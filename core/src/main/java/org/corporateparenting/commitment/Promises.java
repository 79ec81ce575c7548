package org.corporateparenting.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Promises that belong together, by id. */
public final class Promises {

    private static final Promises ALL = of(PromiseFile.read());

    private final ImmutableMap<String, Promise> byId;

    private Promises(Iterable<Promise> promises) {
        byId = Maps.uniqueIndex(promises, Promise::id);
    }

    /**
     * Some promises, with the children of each put together.
     *
     * @param promises the promises in any order, parents and children side by side; a promise that already has children
     *     brings them along
     * @return the promises in their order, each with the promises that name it as their parent
     * @throws IllegalArgumentException if two different promises share an id, if a parent is not among them, or if a
     *     promise is below itself
     */
    public static Promises of(Iterable<Promise> promises) {
        Map<String, Promise> flat = new LinkedHashMap<>();
        for (Promise promise : promises) {
            promise.family().forEach(one -> add(flat, one));
        }
        return new Promises(new Family(flat).all());
    }

    private static void add(Map<String, Promise> flat, Promise promise) {
        Promise alone = promise.toBuilder().children(ImmutableList.of()).build();
        Promise other = flat.putIfAbsent(promise.id(), alone);
        if (other != null && !other.equals(alone)) {
            throw new IllegalArgumentException(
                    "promises holds two that are called " + promise.id() + "; each id must belong to one");
        }
    }

    /**
     * Every promise that ships with the library: 214 principles, promises, criteria, aims, priorities and actions of
     * sixteen frameworks.
     *
     * @return the promises in the order of their documents
     */
    public static Promises all() {
        return ALL;
    }

    /**
     * The seven statutory principles of corporate parenting (Children and Social Work Act 2017, s.1), which bind every
     * local authority in England.
     *
     * @return {@code CPP-1} to {@code CPP-7}
     */
    public static Promises principles() {
        return ALL.ofFramework("Corporate parenting principles");
    }

    /**
     * The Care Leavers' Charter of 2012.
     *
     * @return {@code CLC-1} to {@code CLC-7}
     */
    public static Promises careLeaversCharter() {
        return ALL.ofFramework("Care Leavers' Charter");
    }

    /**
     * The pledge to children in care and care leavers in Northamptonshire (S000:136 to 193), called that of 2021, which
     * its source does not date: six promises with their criteria.
     *
     * @return {@code NN21-1} to {@code NN21-6e}
     */
    public static Promises northamptonshire2021() {
        return ALL.ofFramework("Pledge to children in care and care leavers 2021");
    }

    /**
     * The pledge of Northamptonshire County Council of 2014 (S002:1820 to 1862). It holds until the council's last day.
     *
     * @return {@code NN14-1} to {@code NN14-11}
     */
    public static Promises northamptonshire2014() {
        return ALL.ofFramework("Pledge 2014");
    }

    /**
     * The promises of one framework. Their parents and children may be of another.
     *
     * @param framework the framework's name
     * @return the promises in their order
     * @throws IllegalArgumentException if there is no such framework
     */
    public Promises ofFramework(String framework) {
        Promises found = where(promise -> promise.framework().name().equals(framework));
        if (found.byId.isEmpty()) {
            throw new IllegalArgumentException("framework is '" + framework + "'; it must be one of "
                    + frameworks().stream().map(Framework::name).collect(joining(", ")));
        }
        return found;
    }

    /**
     * The promises that bind an authority on a day: its own, and those of England.
     *
     * @param authority the authority, in the words of its frameworks
     * @param date the day
     * @return the promises of the frameworks that hold on the day; those of England alone where the authority is not
     *     known
     */
    public Promises inForceAt(String authority, LocalDate date) {
        Set<String> bound = Set.of(authority, Framework.ENGLAND);
        return where(promise -> bound.contains(promise.framework().authority())
                && promise.framework().isInForceAt(date));
    }

    /**
     * The promises that serve a principle.
     *
     * @param principle the principle's id, such as {@code CPP-1}
     * @return the promises, in their order
     */
    public Promises serving(String principle) {
        return where(promise -> promise.principles().contains(principle));
    }

    /**
     * The promises that are no part of another one here.
     *
     * @return the promises without a parent among these
     */
    public Promises roots() {
        return where(promise -> promise.parent().filter(byId::containsKey).isEmpty());
    }

    private Promises where(Predicate<Promise> wanted) {
        return new Promises(list().stream().filter(wanted).collect(toImmutableList()));
    }

    /**
     * Every promise, those that are part of another included.
     *
     * @return the promises in their order
     */
    public ImmutableList<Promise> list() {
        return byId.values().asList();
    }

    /**
     * The frameworks of these promises.
     *
     * @return each once, in the order of its first promise
     */
    public ImmutableSet<Framework> frameworks() {
        return list().stream().map(Promise::framework).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The promise of an id.
     *
     * @param id such as {@code NN21-2b}
     * @return the promise
     * @throws IllegalArgumentException if there is none
     */
    public Promise get(String id) {
        return tryGet(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not one of these promises: "
                        + byId.keySet().stream().collect(joining(", "))));
    }

    /**
     * The promise of an id, if there is one.
     *
     * @param id such as {@code NN21-2b}
     * @return the promise, or empty
     */
    public Optional<Promise> tryGet(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Judges every promise.
     *
     * @param evidence what is known
     * @param policy how much is enough
     * @return one judgement for each promise, in their order
     */
    public ImmutableList<Judgement> judge(Evidence evidence, KeptPolicy policy) {
        return list().stream().map(promise -> promise.judge(evidence, policy)).collect(toImmutableList());
    }

    /** Puts the children of promises together. */
    private static final class Family {

        private final Map<String, Promise> flat;
        private final Map<String, Promise> whole = new HashMap<>();

        Family(Map<String, Promise> flat) {
            this.flat = flat;
        }

        ImmutableList<Promise> all() {
            flat.values().forEach(this::requireParent);
            return flat.values().stream().map(this::whole).collect(toImmutableList());
        }

        /** Whoever is reached from its parents without end is below itself. */
        private void requireParent(Promise promise) {
            Promise above = promise;
            for (int steps = 0; above.parent().isPresent(); steps++) {
                String parent = above.parent().get();
                if (!flat.containsKey(parent) || steps > flat.size()) {
                    throw new IllegalArgumentException("parent of " + above.id() + " is " + parent
                            + "; it must be another of the promises and not below it");
                }
                above = Optional.ofNullable(flat.get(parent)).orElseThrow();
            }
        }

        private Promise whole(Promise promise) {
            Promise known = whole.get(promise.id());
            if (known != null) {
                return known;
            }
            ImmutableList<Promise> children = flat.values().stream()
                    .filter(other -> other.parent().equals(Optional.of(promise.id())))
                    .map(this::whole)
                    .collect(toImmutableList());
            Promise made = promise.toBuilder().children(children).build();
            whole.put(promise.id(), made);
            return made;
        }
    }
}
