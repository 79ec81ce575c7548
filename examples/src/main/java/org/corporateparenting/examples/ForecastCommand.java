package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.ForecastFields;
import org.corporateparenting.examples.output.ForecastLines;
import org.corporateparenting.forecast.CareFlows;
import org.corporateparenting.forecast.FittedFlows;
import org.corporateparenting.forecast.PlacementGroup;
import org.corporateparenting.forecast.Projection;
import org.corporateparenting.forecast.StockAndFlow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** How many children will be in care in months to come. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Says how many children will be in care, of which ages, in which kind of home, with what bounds.")
final class ForecastCommand implements Callable<Integer> {

    private static final int YEARS_OF_AN_EXTRACT = 5;

    @Spec
    private CommandSpec command;

    @ParentCommand
    private CorporateParenting program;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "The folder of an extract, or those of the returns of one or more years.")
    private List<Path> folders;

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(names = "--months", required = true, paramLabel = "N", description = "How many months ahead, at most 120.")
    private int months;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From when on everyone in care is on record; by default the start of the earliest return,"
                    + " or five years before the day.")
    private LocalDate since;

    @Option(
            names = "--level",
            defaultValue = "0.8",
            description = "The level of the bounds; ${DEFAULT-VALUE} by default.")
    private double level;

    @Option(
            names = "--weekly-cost",
            paramLabel = "GROUP=AMOUNT",
            description = "What a child's week costs: FOSTERING, RESIDENTIAL, SUPPORTED or OTHER; may be repeated.")
    private Map<PlacementGroup, Double> weeklyCosts = Map.of();

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() throws IOException {
        Supply supply = Folders.read(command, folders);
        Said.findings(command, supply.findings());
        ImmutableList<Projection> projections = project(supply);
        OutputStream out = destination.open(program);
        ImmutableMap<PlacementGroup, Double> costs = ImmutableMap.copyOf(weeklyCosts);
        switch (form.format()) {
            case TEXT -> ForecastLines.write(projections, level, costs, out);
            case JSON -> flat(projections, costs, FlatWriter.json(out));
            case CSV -> flat(projections, costs, FlatWriter.csv(out, ForecastFields.NAMES));
        }
        return CorporateParenting.DONE;
    }

    private ImmutableList<Projection> project(Supply supply) {
        try {
            supply.lastDay().filter(asAt::isAfter).ifPresent(day -> {
                throw new IllegalArgumentException("the returns end on " + day + "; --as-at must not be after it");
            });
            YearMonth last = YearMonth.from(asAt.plusDays(1)).minusMonths(1);
            CareFlows flows = CareFlows.of(supply.caseFiles(), first(supply, last), last);
            FittedFlows fitted = StockAndFlow.standard().fit(flows);
            fitted.project(asAt, months).weeklyCost(weeklyCosts).interval(level);
            return IntStream.rangeClosed(1, months)
                    .mapToObj(ahead -> fitted.project(asAt, ahead))
                    .collect(ImmutableList.toImmutableList());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "nothing can be forecast: " + e.getMessage(), e);
        }
    }

    private YearMonth first(Supply supply, YearMonth last) {
        return Optional.ofNullable(since)
                .map(day -> YearMonth.from(day.plusDays(1)).minusMonths(1))
                .or(supply::firstCensus)
                .orElse(last.minusYears(YEARS_OF_AN_EXTRACT));
    }

    private void flat(
            ImmutableList<Projection> projections, ImmutableMap<PlacementGroup, Double> costs, FlatWriter writer) {
        try (writer) {
            projections.forEach(projection -> ForecastFields.write(projection, level, costs, writer));
        }
    }
}
