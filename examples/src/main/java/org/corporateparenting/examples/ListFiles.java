package org.corporateparenting.examples;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.validation.ssda903.PostcodePlace;
import org.corporateparenting.validation.ssda903.Postcodes;
import org.corporateparenting.validation.ssda903.Providers;
import org.corporateparenting.validation.ssda903.RegisteredProvider;

/** The lists that the rules of the return ask for and nobody may ship, read from CSV files. */
final class ListFiles {

    private static final Column<String> POSTCODE = Column.text("postcode");
    private static final Column<String> AUTHORITY = Column.text("authority");
    private static final Column<Integer> EASTING = Column.number("easting");
    private static final Column<Integer> NORTHING = Column.number("northing");
    private static final Column<String> URN = Column.text("urn");
    private static final Column<String> PLACEMENTS = Column.text("placements");
    private static final Column<String> PROVIDERS = Column.text("providers");
    private static final Column<LocalDate> CLOSED = Column.date("closed");
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private ListFiles() {}

    /** Postcodes, each with its authority and its place on the national grid; a row without all of them is left out. */
    static Postcodes postcodes(Path file) {
        Map<String, PostcodePlace> places = new HashMap<>();
        for (Row row : read("postcodes", file, POSTCODE, AUTHORITY, EASTING, NORTHING)) {
            Optional<String> authority = row.get(AUTHORITY).value();
            Optional<Integer> easting = row.get(EASTING).value();
            Optional<Integer> northing = row.get(NORTHING).value();
            if (authority.isPresent() && easting.isPresent() && northing.isPresent()) {
                row.get(POSTCODE)
                        .value()
                        .ifPresent(postcode -> places.put(
                                key(postcode), new PostcodePlace(authority.get(), easting.get(), northing.get())));
            }
        }
        return postcode -> Optional.ofNullable(places.get(postcode));
    }

    /** Settings, each with the types of placement and of provider for which it is registered, separated by spaces. */
    static Providers providers(Path file) {
        Map<String, RegisteredProvider> settings = new HashMap<>();
        for (Row row : read("providers", file, URN, PLACEMENTS, PROVIDERS, POSTCODE, AUTHORITY, CLOSED)) {
            row.get(URN).value().ifPresent(urn -> settings.put(urn, provider(row)));
        }
        return urn -> Optional.ofNullable(settings.get(urn));
    }

    /** Authorities, by number. */
    static Predicate<AuthorityCode> authorities(Path file) {
        ImmutableSet.Builder<AuthorityCode> known = ImmutableSet.builder();
        for (Row row : read("authorities", file, AUTHORITY)) {
            row.get(AUTHORITY).value().flatMap(AuthorityCode::tryOf).ifPresent(known::add);
        }
        return known.build()::contains;
    }

    private static RegisteredProvider provider(Row row) {
        return new RegisteredProvider(
                codes(row.get(PLACEMENTS).value(), PlacementType::tryOf),
                codes(row.get(PROVIDERS).value(), PlacementProvider::tryOf),
                row.get(POSTCODE).value(),
                row.get(AUTHORITY).value(),
                row.get(CLOSED).value());
    }

    private static <E extends Enum<E>> ImmutableSet<E> codes(
            Optional<String> text, Function<String, Optional<E>> code) {
        return SPACES.splitToStream(text.orElse(""))
                .flatMap(each -> code.apply(each).stream())
                .collect(Sets.toImmutableEnumSet());
    }

    private static String key(String postcode) {
        return Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(postcode));
    }

    private static Iterable<Row> read(String name, Path file, Column<?>... columns) {
        TableDefinition definition =
                TableDefinition.builder().name(name).addColumns(columns).build();
        Table table = TableReader.readFile(definition, file).value();
        return table.rows();
    }
}
