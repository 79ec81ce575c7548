package org.corporateparenting.validation.ssda903;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.PlacementLocation;

/**
 * The lists that nobody may ship, as far as they were given.
 *
 * @param postcodes where postcodes lie
 * @param providers the settings that the inspectorate registers
 * @param authorities whether a number is that of an authority
 * @param own the authority whose return it is
 */
record ReturnLists(
        Optional<Postcodes> postcodes,
        Optional<Providers> providers,
        Optional<Predicate<AuthorityCode>> authorities,
        Optional<AuthorityCode> own) {

    static final ReturnLists NONE =
            new ReturnLists(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    ReturnLists withPostcodes(Postcodes list) {
        return new ReturnLists(Optional.of(list), providers, authorities, own);
    }

    ReturnLists withProviders(Providers list) {
        return new ReturnLists(postcodes, Optional.of(list), authorities, own);
    }

    ReturnLists withAuthorities(Predicate<AuthorityCode> list) {
        return new ReturnLists(postcodes, providers, Optional.of(list), own);
    }

    ReturnLists of(AuthorityCode authority) {
        return new ReturnLists(postcodes, providers, authorities, Optional.of(authority));
    }

    /** Where a postcode lies; empty also where it is blank, or no list was given. */
    Optional<PostcodePlace> place(Given<String> postcode) {
        return postcodes.flatMap(list -> postcode.value().map(ReturnLists::key).flatMap(list::find));
    }

    /** The setting of a number; empty also where it is blank, or no list was given. */
    Optional<RegisteredProvider> provider(Given<String> reference) {
        return providers.flatMap(list -> reference.value().flatMap(list::find));
    }

    /** In or out of the authority's own area, if it is known which that is. */
    Optional<PlacementLocation> locationOf(String authority) {
        return own.map(ours -> authority.equals(ours.text()) ? PlacementLocation.INSIDE : PlacementLocation.OUTSIDE);
    }

    /** A postcode in capitals and without spaces. */
    static String key(String postcode) {
        return Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(postcode));
    }
}
