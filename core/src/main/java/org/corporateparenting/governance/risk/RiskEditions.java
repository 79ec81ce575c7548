package org.corporateparenting.governance.risk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;

/**
 * Reads several editions of a risk register from the table {@code cp_risks}: the columns of {@link RiskRegisterFile},
 * and {@code as_of}, the day of the edition in which a row stands.
 */
public final class RiskEditions {

    private RiskEditions() {}

    /**
     * How the table is read, for whoever reads a folder that may carry it.
     *
     * @return the definition, of a table that may be absent without a word
     */
    public static TableDefinition definition() {
        return RiskRows.EDITIONS;
    }

    /**
     * The editions in some tables.
     *
     * @param tables tables that were read by {@link #definition()} and others
     * @return the registers by their day, none where the table is not among them; and what was noticed
     */
    public static Parsed<ImmutableSortedMap<LocalDate, RiskRegister>> read(TableSet tables) {
        return tables.find(RiskRows.EDITIONS)
                .map(table -> new RiskRows().editions(table))
                .orElseGet(() -> new Parsed<>(ImmutableSortedMap.of(), ImmutableList.of()));
    }
}
