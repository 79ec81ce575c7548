package org.corporateparenting.sufficiency;

import static org.corporateparenting.sufficiency.KeyedTable.FROM;
import static org.corporateparenting.sufficiency.KeyedTable.TO;
import static org.corporateparenting.sufficiency.KeyedTable.maybe;
import static org.corporateparenting.sufficiency.KeyedTable.needed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.time.DateRange;

/** The settings of which it is known when they were registered. Of any other, nothing is known. */
public final class KnownSettings {

    private static final Column<String> URN = Column.text("urn");
    private static final Column<LocalDate> APPLIED = Column.date("applied");
    private static final Column<LocalDate> ACCEPTED = Column.date("accepted");
    private static final Column<LocalDate> REGISTERED = Column.date("registered");
    private static final Column<LocalDate> REFUSED = Column.date("refused");
    private static final Column<LocalDate> CLOSED = Column.date("closed");

    private static final KeyedTable HOMES =
            KeyedTable.of("cp_childrens_homes", Optional.empty(), List.of(URN, FROM), List.of(), List.of(TO));
    private static final KeyedTable PROVIDERS = KeyedTable.of(
            "cp_supported_accommodation",
            Optional.empty(),
            List.of(URN),
            List.of(),
            List.of(APPLIED, ACCEPTED, REGISTERED, REFUSED, CLOSED));

    private final ImmutableMap<String, ChildrensHome> homes;
    private final ImmutableMap<String, SupportedAccommodationProvider> providers;

    private KnownSettings(Iterable<ChildrensHome> homes, Iterable<SupportedAccommodationProvider> providers) {
        this.homes = Maps.uniqueIndex(homes, ChildrensHome::urn);
        this.providers = Maps.uniqueIndex(providers, SupportedAccommodationProvider::urn);
    }

    /**
     * Some settings.
     *
     * @param homes children's homes, each with a number of its own
     * @param providers providers of supported accommodation, each with a number of their own
     * @return the settings
     * @throws IllegalArgumentException if two have one number
     */
    public static KnownSettings of(Iterable<ChildrensHome> homes, Iterable<SupportedAccommodationProvider> providers) {
        return new KnownSettings(homes, providers);
    }

    /**
     * No setting is known.
     *
     * @return nothing
     */
    public static KnownSettings none() {
        return new KnownSettings(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * How the tables of settings are read, for whoever reads a folder that may carry them.
     *
     * @return the definitions, all of them of tables that may be absent without a word
     */
    public static ImmutableList<TableDefinition> definitions() {
        return ImmutableList.of(HOMES.definition(), PROVIDERS.definition());
    }

    /**
     * The settings in some tables.
     *
     * @param tables tables that were read by {@link #definitions()} and others
     * @return the settings, and what was noticed
     */
    public static Parsed<KnownSettings> read(TableSet tables) {
        UsableRows rows = new UsableRows(tables);
        ImmutableListMultimap<String, Row> byUrn = Multimaps.index(rows.of(HOMES), row -> needed(row, URN));
        ImmutableList<ChildrensHome> homes =
                byUrn.keySet().stream().map(urn -> home(urn, byUrn.get(urn))).collect(ImmutableList.toImmutableList());
        ImmutableList<SupportedAccommodationProvider> providers =
                rows.of(PROVIDERS).stream().map(KnownSettings::provider).collect(ImmutableList.toImmutableList());
        return new Parsed<>(of(homes, providers), rows.findings());
    }

    /**
     * A children's home.
     *
     * @param urn the inspectorate's number
     * @return the home, or empty where it is not known
     */
    public Optional<ChildrensHome> home(String urn) {
        return Optional.ofNullable(homes.get(urn));
    }

    /**
     * A provider of supported accommodation.
     *
     * @param urn the inspectorate's number
     * @return the provider, or empty where they are not known
     */
    public Optional<SupportedAccommodationProvider> provider(String urn) {
        return Optional.ofNullable(providers.get(urn));
    }

    /** How many settings are known. */
    @Override
    public String toString() {
        return "KnownSettings[" + homes.size() + " homes, " + providers.size() + " providers]";
    }

    private static ChildrensHome home(String urn, ImmutableList<Row> rows) {
        return ChildrensHome.builder()
                .urn(urn)
                .addAllRegistrations(rows.stream()
                        .map(row -> new DateRange(needed(row, FROM), maybe(row, TO)))
                        .toList())
                .build();
    }

    private static SupportedAccommodationProvider provider(Row row) {
        return SupportedAccommodationProvider.builder()
                .urn(needed(row, URN))
                .applied(maybe(row, APPLIED))
                .accepted(maybe(row, ACCEPTED))
                .registered(maybe(row, REGISTERED))
                .refused(maybe(row, REFUSED))
                .closed(maybe(row, CLOSED))
                .build();
    }
}
