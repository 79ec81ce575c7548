package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.ReturnedChild;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;

/**
 * The one way in to the question: is this return right?
 *
 * <p>The rules of a collection year judge a return, of that year or of another, child by child: what one child's record holds
 * changes nothing about another, but where a rule compares children (444). Immutable and free of state: one instance serves
 * any number of returns and threads.
 */
public final class ReturnRules {

    /** The first year whose pack of rules is known; an older return is judged by it. */
    public static final CollectionYear FIRST_PACK = CollectionYear.of("2022/23");

    /** The latest year whose pack of rules is known; a younger return is judged by it. */
    public static final CollectionYear LATEST_PACK = CollectionYear.of("2026/27");

    private static final ImmutableList<CollectionRule> ALL = Stream.of(
                    HeaderRules.ALL,
                    EpisodeRules.ALL,
                    EpisodeChainRules.ALL,
                    LegalStatusRules.ALL,
                    PlacementRules.ALL,
                    TemporaryPlacementRules.ALL,
                    ProviderRules.ALL,
                    CeasingRules.ALL,
                    PostcodeRules.ALL,
                    ProviderListRules.ALL,
                    LastEpisodeRules.ALL,
                    LastPersonRules.ALL,
                    AsylumSeekerRules.ALL,
                    SocialWorkerRules.ALL,
                    LibertyRules.ALL,
                    HealthRules.ALL,
                    CareLeaverRules.ALL,
                    CareLeaverCohortRules.ALL,
                    AdoptionRules.ALL,
                    AdoptionDecisionRules.ALL,
                    AdoptionPlanRules.ALL,
                    PreviousPermanenceRules.ALL,
                    MissingRules.ALL,
                    ReviewRules.ALL,
                    MotherRules.ALL,
                    PupilNumberRules.ALL,
                    IntegrityRules.ALL)
            .flatMap(ImmutableList::stream)
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<RuleId, CollectionRule> BY_ID = Maps.uniqueIndex(ALL, CollectionRule::id);

    private static final ImmutableList<CatalogueEntry> CATALOGUE =
            ALL.stream().flatMap(rule -> rule.entries().stream()).sorted().collect(ImmutableList.toImmutableList());

    private final CollectionYear asked;
    private final ImmutableList<CollectionRule> rules;
    private final Optional<LocalDate> firstDay;
    private final ReturnLists lists;

    private ReturnRules(
            CollectionYear asked,
            ImmutableList<CollectionRule> rules,
            Optional<LocalDate> firstDay,
            ReturnLists lists) {
        this.asked = asked;
        this.rules = rules;
        this.firstDay = firstDay;
        this.lists = lists;
    }

    /**
     * The rules of a year, without lists of postcodes, providers or authorities.
     *
     * @param year the collection year; before {@link #FIRST_PACK} and after {@link #LATEST_PACK} the nearest of the two applies
     * @return the rules
     */
    public static ReturnRules of(CollectionYear year) {
        CollectionYear pack = nearestPack(year);
        return new ReturnRules(
                year,
                ALL.stream().filter(rule -> rule.isIn(pack)).collect(ImmutableList.toImmutableList()),
                Optional.empty(),
                ReturnLists.NONE);
    }

    /**
     * The same rules with a list of postcodes.
     *
     * @param postcodes where postcodes lie
     * @return the new configuration
     */
    public ReturnRules withPostcodes(Postcodes postcodes) {
        return new ReturnRules(asked, rules, firstDay, lists.withPostcodes(requireNonNull(postcodes, "postcodes")));
    }

    /**
     * The same rules with the inspectorate's list.
     *
     * @param providers the settings that are registered
     * @return the new configuration
     */
    public ReturnRules withProviders(Providers providers) {
        return new ReturnRules(asked, rules, firstDay, lists.withProviders(requireNonNull(providers, "providers")));
    }

    /**
     * The same rules with a list of authorities.
     *
     * @param authorities whether a number is that of an authority
     * @return the new configuration
     */
    public ReturnRules withAuthorities(Predicate<AuthorityCode> authorities) {
        return new ReturnRules(
                asked, rules, firstDay, lists.withAuthorities(requireNonNull(authorities, "authorities")));
    }

    /**
     * The same rules for the return of a certain authority, which some ask for.
     *
     * @param own the authority
     * @return the new configuration
     */
    public ReturnRules ofAuthority(AuthorityCode own) {
        return new ReturnRules(asked, rules, firstDay, lists.of(requireNonNull(own, "own")));
    }

    /**
     * Some of these rules only.
     *
     * @param ids the codes
     * @return the new configuration
     * @throws IllegalArgumentException if a code is none of these rules
     */
    public ReturnRules only(Collection<RuleId> ids) {
        ImmutableSet<RuleId> known = rules.stream().map(CollectionRule::id).collect(ImmutableSet.toImmutableSet());
        for (RuleId id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("'" + id + "' is not a rule of the return of " + pack());
            }
        }
        return new ReturnRules(
                asked,
                rules.stream().filter(rule -> ids.contains(rule.id())).collect(ImmutableList.toImmutableList()),
                firstDay,
                lists);
    }

    /**
     * The same rules for other twelve months than a collection year. Last year's return stays that of the collection year before.
     *
     * @param start the first of the twelve months' days
     * @return the new configuration
     */
    public ReturnRules overYearFrom(LocalDate start) {
        return new ReturnRules(asked, rules, Optional.of(start), lists);
    }

    /**
     * The year whose rules and codes are applied.
     *
     * @return the year of the pack, which is not that asked for where no pack of that year is known
     */
    public CollectionYear pack() {
        return nearestPack(asked);
    }

    /**
     * The rules.
     *
     * @return the rules of the pack, by code
     */
    public ImmutableList<CollectionRule> rules() {
        return rules;
    }

    /**
     * One of the rules, of whatever year.
     *
     * @param id the code
     * @return the rule, or empty where no year has it
     */
    public static Optional<CollectionRule> find(RuleId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * What is judged: one entry per rule and version, of every year.
     *
     * @return the entries, by id and validity
     */
    public static ImmutableList<CatalogueEntry> catalogue() {
        return CATALOGUE;
    }

    /**
     * Judges a return without earlier ones; rules that compare years are not determinable.
     *
     * @param returned the return
     * @return what is wrong, and what could not be judged
     */
    public ReturnCheck check(Ssda903Return returned) {
        return check(returned, ImmutableList.of());
    }

    /**
     * Judges a return.
     *
     * <p>The twelve months are those of the return's own year, or of the year asked for where the return's is not known, unless
     * others were asked for.
     *
     * @param returned the return
     * @param previous the returns of earlier years, in any order; those of the same or a later year are left out
     * @return what is wrong, and what could not be judged
     */
    public ReturnCheck check(Ssda903Return returned, Iterable<Ssda903Return> previous) {
        return check(returned, previous, () -> {});
    }

    /**
     * The same, telling how it goes on.
     *
     * @param returned the return
     * @param previous the returns of earlier years, in any order
     * @param afterEachChild is told of each child that was judged, in the order of their keys and by one thread at a time
     * @return what is wrong, and what could not be judged
     */
    public ReturnCheck check(Ssda903Return returned, Iterable<Ssda903Return> previous, Runnable afterEachChild) {
        CollectionYear year = returned.year().orElse(asked);
        ReturnPeriod period = period(returned);
        ImmutableList<EarlierReturn> earlier = earlier(year, previous);
        Optional<WholeReturn> last = earlier.stream()
                .filter(each -> each.year().equals(year.previous()))
                .map(EarlierReturn::whole)
                .findFirst();
        WholeReturn whole = WholeReturn.of(returned);
        ImmutableList<CollectionYear> years = earlier.stream()
                .filter(then -> then.whole().has(ReturnTable.EPISODES))
                .map(EarlierReturn::year)
                .collect(ImmutableList.toImmutableList());
        List<OpenQuestion> open = new ArrayList<>();
        ImmutableList<CollectionRule> judged = judged(whole, last, open);
        List<Finding> findings = new ArrayList<>();
        returned.children().parallelStream()
                .map(child -> judge(child, whole, period, earlier, years, last, judged))
                .forEachOrdered(answers -> {
                    findings.addAll(answers.findings());
                    open.addAll(answers.open());
                    afterEachChild.run();
                });
        return new ReturnCheck(asked, pack(), year, findings, open);
    }

    /**
     * What can be corrected in a return without any doubt, such as a code in small letters. Nothing is corrected here.
     *
     * @param returned the return
     * @return the corrections, by child
     */
    public ImmutableList<Correction> corrections(Ssda903Return returned) {
        WholeReturn whole = WholeReturn.of(returned);
        ReturnPeriod period = period(returned);
        return returned.children().stream()
                .map(child -> new ChildRecord(
                        child, period, lists, whole, Optional.empty(), ImmutableList.of(), ImmutableList.of()))
                .flatMap(child -> Corrections.of(child).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes a child's record as small as it can be while it still breaches a rule, with invented values in place of the
     * recorded ones, so that a fault can be shown without showing a child.
     *
     * @param returned the return
     * @param previous the returns of earlier years
     * @param child the child
     * @param rule the rule that the child's record breaches
     * @return the small record
     * @throws IllegalArgumentException if the record does not breach the rule, or only together with another child's
     */
    public ShrunkRecord shrink(Ssda903Return returned, Iterable<Ssda903Return> previous, ChildId child, RuleId rule) {
        return new Shrinker(only(ImmutableList.of(rule)), child, period(returned)).shrink(returned, previous);
    }

    private ReturnPeriod period(Ssda903Return returned) {
        return new ReturnPeriod(firstDay.orElse(returned.year().orElse(asked).firstDay()), pack());
    }

    /** The rules that can be judged; what the others lack, and what some would read besides, is open. */
    private ImmutableList<CollectionRule> judged(
            WholeReturn whole, Optional<WholeReturn> last, List<OpenQuestion> open) {
        ImmutableList.Builder<CollectionRule> judged = ImmutableList.builder();
        for (CollectionRule rule : rules) {
            ImmutableList<String> needed = lacking(rule.needs(), whole, last);
            ImmutableList<String> wanted = lacking(rule.wants(), whole, last);
            if (needed.isEmpty()) {
                judged.add(rule);
            }
            if (!needed.isEmpty() || !wanted.isEmpty()) {
                open.add(new OpenQuestion(
                        rule.id(),
                        Location.ofTable(rule.table().toString(), rule.fields().toArray(String[]::new)),
                        needed.isEmpty() ? wanted : needed));
            }
        }
        return judged.build();
    }

    private ImmutableList<String> lacking(ImmutableList<Need> needs, WholeReturn whole, Optional<WholeReturn> last) {
        return needs.stream()
                .flatMap(need -> need.lacking(whole, last, lists).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Answers judge(
            ReturnedChild child,
            WholeReturn whole,
            ReturnPeriod period,
            ImmutableList<EarlierReturn> earlier,
            ImmutableList<CollectionYear> years,
            Optional<WholeReturn> last,
            ImmutableList<CollectionRule> judged) {
        ImmutableList.Builder<ChildRecord> before = ImmutableList.builder();
        Optional<ChildRecord> inLast = Optional.empty();
        for (EarlierReturn then : earlier) {
            Optional<ReturnedChild> same = then.whole().returned().child(child.id());
            if (same.isPresent()) {
                ChildRecord record = new ChildRecord(
                        same.get(),
                        new ReturnPeriod(then.year().firstDay(), pack()),
                        lists,
                        then.whole(),
                        Optional.empty(),
                        ImmutableList.of(),
                        ImmutableList.of());
                before.add(record);
                inLast = last.equals(Optional.of(then.whole())) ? Optional.of(record) : inLast;
            }
        }
        Answers answers = new Answers(new ChildRecord(child, period, lists, whole, inLast, before.build(), years));
        for (CollectionRule rule : judged) {
            answers.ask(rule);
        }
        return answers;
    }

    /** The returns of years before this one, latest first. */
    private static ImmutableList<EarlierReturn> earlier(CollectionYear year, Iterable<Ssda903Return> previous) {
        List<EarlierReturn> earlier = new ArrayList<>();
        for (Ssda903Return each : previous) {
            each.year()
                    .filter(its -> its.compareTo(year) < 0)
                    .ifPresent(its -> earlier.add(new EarlierReturn(its, WholeReturn.of(each))));
        }
        earlier.sort(Comparator.comparing(EarlierReturn::year).reversed());
        return ImmutableList.copyOf(earlier);
    }

    private static CollectionYear nearestPack(CollectionYear year) {
        if (year.compareTo(FIRST_PACK) < 0) {
            return FIRST_PACK;
        }
        return year.compareTo(LATEST_PACK) > 0 ? LATEST_PACK : year;
    }

    /** A return of an earlier year. */
    private record EarlierReturn(CollectionYear year, WholeReturn whole) {}
}
