package org.corporateparenting.sufficiency.search;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.sufficiency.place.Occupancy;

/**
 * What was asked for against what was secured, over some requests.
 *
 * <p>A request is taken to be answered by the home that names it. Homes that answer no request, and requests said to
 * be secured without a
 * home on record, are listed and counted nowhere else.
 */
public final class SearchOutcomes {

    private final ImmutableList<PlacementRequest> requests;
    private final ImmutableMap<String, PlacementSecured> byRequest;
    private final ImmutableList<PlacementSecured> unasked;

    private SearchOutcomes(
            ImmutableList<PlacementRequest> requests,
            ImmutableMap<String, PlacementSecured> byRequest,
            ImmutableList<PlacementSecured> unasked) {
        this.requests = requests;
        this.byRequest = byRequest;
        this.unasked = unasked;
    }

    /**
     * The outcomes of some requests.
     *
     * @param requests the requests, each with a key of its own
     * @param secured the homes found
     * @return what was asked for against what was secured
     * @throws IllegalArgumentException if two requests have one key, or two homes answer one request
     */
    public static SearchOutcomes of(Collection<PlacementRequest> requests, Collection<PlacementSecured> secured) {
        requireDistinct("requests", requests.stream().map(PlacementRequest::key));
        requireDistinct("secured", secured.stream().map(PlacementSecured::request));
        ImmutableSet<String> keys = requests.stream().map(PlacementRequest::key).collect(toImmutableSet());
        return new SearchOutcomes(
                ImmutableList.copyOf(requests),
                secured.stream()
                        .filter(home -> keys.contains(home.request()))
                        .collect(toImmutableMap(PlacementSecured::request, home -> home)),
                secured.stream().filter(home -> !keys.contains(home.request())).collect(toImmutableList()));
    }

    private static void requireDistinct(String name, Stream<String> keys) {
        ImmutableList<String> all = keys.collect(toImmutableList());
        if (ImmutableSet.copyOf(all).size() != all.size()) {
            throw new IllegalArgumentException(name + " holds a key twice; each request is asked and answered once");
        }
    }

    /**
     * How many asked for one kind and got another.
     *
     * @param asked the kind asked for
     * @param got the kind secured
     * @return the number of requests
     */
    public int number(HomeType asked, HomeType got) {
        return (int) answered(asked).filter(home -> home.type() == got).count();
    }

    /**
     * How many asked for a kind.
     *
     * @param asked the kind
     * @return the number of requests, answered or not
     */
    public int requested(HomeType asked) {
        return (int)
                requests.stream().filter(request -> request.type() == asked).count();
    }

    /**
     * How many asked for a kind and got another one.
     *
     * @param asked the kind
     * @return the number of requests answered by another kind; those not answered are not among them
     */
    public int securedElsewhere(HomeType asked) {
        return (int) answered(asked).filter(home -> home.type() != asked).count();
    }

    /**
     * How many asked for a kind and have no home on record.
     *
     * @param asked the kind
     * @return the number of requests that no home answers; those withdrawn are not among them
     */
    public int unanswered(HomeType asked) {
        return (int) requests.stream()
                .filter(request -> request.type() == asked && !byRequest.containsKey(request.key()))
                .filter(request -> request.outcome()
                        .filter(RequestOutcome.WITHDRAWN::equals)
                        .isEmpty())
                .count();
    }

    /**
     * Of the requests for a kind that were answered, how many got it.
     *
     * @param asked the kind
     * @return those that got what they asked for, of those answered
     */
    public Occupancy asRequested(HomeType asked) {
        return new Occupancy(number(asked, asked), (int) answered(asked).count());
    }

    /**
     * How many requests there were in each band of notice.
     *
     * @param oneDay to which band one day belongs
     * @return the bands, each as often as it came; requests between the bands are in none
     */
    public ImmutableMultiset<RequestUrgency> byUrgency(OneDayNotice oneDay) {
        return requests.stream()
                .flatMap(request -> request.urgency(oneDay).stream())
                .collect(toImmutableMultiset());
    }

    /**
     * The requests whose notice lies between the bands.
     *
     * @return those made one day ahead
     */
    public ImmutableList<PlacementRequest> betweenBands() {
        return requests.stream()
                .filter(request -> request.urgency(OneDayNotice.NO_BAND).isEmpty())
                .collect(toImmutableList());
    }

    /**
     * The homes that answer none of the requests.
     *
     * @return the homes, in the order in which they were given
     */
    public ImmutableList<PlacementSecured> unasked() {
        return unasked;
    }

    /**
     * The requests said to be secured for which no home is on record.
     *
     * @return the requests, in the order in which they were given
     */
    public ImmutableList<PlacementRequest> securedWithoutHome() {
        return requests.stream()
                .filter(request ->
                        request.outcome().filter(RequestOutcome.SECURED::equals).isPresent())
                .filter(request -> !byRequest.containsKey(request.key()))
                .collect(toImmutableList());
    }

    private Stream<PlacementSecured> answered(HomeType asked) {
        return requests.stream()
                .filter(request -> request.type() == asked)
                .flatMap(request -> Optional.ofNullable(byRequest.get(request.key())).stream());
    }

    /** How many requests and homes there are. */
    @Override
    public String toString() {
        return "SearchOutcomes[" + requests.size() + " requests, " + byRequest.size() + " answered]";
    }
}
