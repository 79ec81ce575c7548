package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.AgeBandScheme;
import org.corporateparenting.code.EthnicBroadGroup;
import org.corporateparenting.code.Sex;

/** Groups into which children are sorted, so that a measure can be seen for each of them. */
public final class Breakdown {

    /** The label of children of whom it is not known to which group they belong. */
    public static final String NOT_KNOWN = "not known";

    /** Girls and boys, by the code of the return in force now. */
    public static final Breakdown SEX = of(
            "sex",
            child -> child.caseFile()
                    .sex()
                    .map(Sex::current)
                    .map(sex -> sex.entry().code()));

    /** The broad ethnic groups of the census. */
    public static final Breakdown ETHNICITY = of(
            "ethnicity",
            child -> child.caseFile()
                    .ethnicGroup()
                    .map(group -> group.broadGroup())
                    .filter(group -> group != EthnicBroadGroup.NOT_KNOWN)
                    .map(EthnicBroadGroup::name));

    /** The age bands of the department's statistics: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
    public static final Breakdown AGE = ages("age", AgeBandScheme.ENTRANTS);

    /** Unaccompanied asylum-seeking children, now or at any time before, and others. */
    public static final Breakdown UASC = of("uasc", Breakdown::separated);

    /** Disabled children and others. */
    public static final Breakdown DISABILITY = of("disability", Breakdown::disabled);

    private static final ImmutableMap<String, Breakdown> NAMED = ImmutableMap.of(
            SEX.name, SEX, ETHNICITY.name, ETHNICITY, AGE.name, AGE, UASC.name, UASC, DISABILITY.name, DISABILITY);

    private final String name;
    private final Function<ChildOnDay, ImmutableList<String>> labels;

    private Breakdown(String name, Function<ChildOnDay, ImmutableList<String>> labels) {
        this.name = name;
        this.labels = labels;
    }

    /**
     * Groups of which each child belongs to one.
     *
     * @param name a word for them, such as {@code sex}
     * @param label the group of a child on the day; empty where it is not known
     * @return the breakdown
     * @throws IllegalArgumentException if the name is blank
     */
    public static Breakdown of(String name, Function<ChildOnDay, Optional<String>> label) {
        requireNonNull(label, "label");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; a breakdown has a name, such as sex");
        }
        return new Breakdown(name, child -> ImmutableList.of(label.apply(child).orElse(NOT_KNOWN)));
    }

    /**
     * Age bands on the day. A child may be in two where bands overlap, and in none where the scheme has none for the age.
     *
     * @param name a word for them, such as {@code age}
     * @param scheme the bands
     * @return the breakdown
     */
    public static Breakdown ages(String name, AgeBandScheme scheme) {
        requireNonNull(scheme, "scheme");
        return new Breakdown(
                name,
                child -> child.age()
                        .map(age -> scheme.bandsOf(Math.max(0, age)).stream()
                                .map(AgeBand::label)
                                .collect(ImmutableList.toImmutableList()))
                        .orElse(ImmutableList.of(NOT_KNOWN)));
    }

    /**
     * The authority that looks after each child, where case files of several are counted together.
     *
     * @param authority the authority of a case file; empty where it is not known
     * @return the breakdown, named {@code authority}
     */
    public static Breakdown authority(Function<CaseFile, Optional<String>> authority) {
        requireNonNull(authority, "authority");
        return of("authority", child -> authority.apply(child.caseFile()));
    }

    /**
     * The breakdown of a name, for a caller who reads it from a command line.
     *
     * @param name such as {@code sex}
     * @return the breakdown; empty where the library has none of that name
     */
    public static Optional<Breakdown> tryOf(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /**
     * The names of the library's own breakdowns.
     *
     * @return the names
     */
    public static ImmutableList<String> names() {
        return NAMED.keySet().asList();
    }

    /**
     * The word for the groups.
     *
     * @return such as {@code sex}
     */
    public String name() {
        return name;
    }

    ImmutableList<String> labels(ChildOnDay child) {
        return labels.apply(child);
    }

    private static Optional<String> separated(ChildOnDay child) {
        if (!child.caseFile().separations().isEmpty()) {
            return Optional.of("yes");
        }
        return child.isObserved(ActKind.IMMIGRATION_STATUS, child.months(1)) ? Optional.of("no") : Optional.empty();
    }

    private static Optional<String> disabled(ChildOnDay child) {
        if (child.caseFile().disabilities().isEmpty()) {
            return Optional.empty();
        }
        boolean disabled = child.caseFile().disabilities().stream().anyMatch(disability -> !disability.isNone());
        return Optional.of(disabled ? "yes" : "no");
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
