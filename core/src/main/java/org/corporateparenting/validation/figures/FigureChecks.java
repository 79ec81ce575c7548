package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.rule.CatalogueEntry;

/**
 * The one way in to the question: can these published figures be right?
 *
 * <pre>{@code
 * FigureAudit audit = FigureChecks.standard().audit(FiguresFile.read(file).value());
 * audit.findings()       // parts 20,000 + 50,000 + 15,000 make 85,000; 85,500 is printed, 500 more
 * audit.notDetermined()  // the groups that could not be tested, and why
 * }</pre>
 *
 * <p>Immutable and free of state: one instance serves any number of files and threads. The order of the rows changes no
 * finding.
 */
public final class FigureChecks {

    private static final FigureChecks STANDARD = new FigureChecks(Relations.ofTheContract());

    private final ImmutableList<Relation> relations;

    private FigureChecks(ImmutableList<Relation> relations) {
        this.relations = relations;
    }

    /**
     * The checks with the relations of the contract's scorecard.
     *
     * @return the usual configuration
     */
    public static FigureChecks standard() {
        return STANDARD;
    }

    /**
     * The same checks with more relations.
     *
     * @param more how further measures belong together
     * @return the new configuration
     */
    public FigureChecks with(Iterable<Relation> more) {
        return new FigureChecks(
                ImmutableList.<Relation>builder().addAll(relations).addAll(more).build());
    }

    /**
     * Audits one set of figures.
     *
     * @param figures the figures; in the findings their table is called {@code figures}
     * @return what was found
     */
    public FigureAudit audit(Figures figures) {
        return audit(ImmutableMap.of("figures", figures));
    }

    /**
     * Audits several sets of figures together: values of one measure for one date are compared across them.
     *
     * @param figures the figures by a name, such as that of their file, which the findings bear
     * @return what was found; the order of the map decides only which of two conflicting values comes first
     */
    public FigureAudit audit(Map<String, Figures> figures) {
        return new Auditor(requireNonNull(figures, "figures"), relations).audit();
    }

    /**
     * What is judged: one entry for each check.
     *
     * @return the entries, by id
     */
    public static ImmutableList<CatalogueEntry> catalogue() {
        return FigureCheck.catalogue();
    }
}
