package org.corporateparenting.validation.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Parsed;

/** What the tests of this package share. */
final class Audits {

    private Audits() {}

    /** All published figures at hand, audited together with how the measures of the reports belong together. */
    static FigureAudit ofAllFigures() {
        return FigureChecks.standard().with(relations()).audit(allFigures());
    }

    static ImmutableMap<String, Figures> allFigures() {
        return ImmutableMap.of(
                "scorecard",
                Scorecards.northamptonshireMarch2023(),
                "strategy",
                Scorecards.northamptonshireStrategy2013To2016(),
                "other",
                otherSeries());
    }

    static Figures otherSeries() {
        Parsed<Figures> parsed = FiguresFile.read(open("other-series.csv"));
        return parsed.value();
    }

    static ImmutableList<Relation> relations() {
        Parsed<ImmutableList<Relation>> parsed = Relations.read(open("relations-of-reports.csv"));
        if (!parsed.findings().isEmpty()) {
            throw new IllegalStateException(parsed.findings().get(0).message());
        }
        return parsed.value();
    }

    static Figures figures(String csv) {
        return FiguresFile.read(new ByteArrayInputStream(csv.getBytes(UTF_8))).value();
    }

    static FigureAudit audit(String csv) {
        return FigureChecks.standard().audit(figures(csv));
    }

    static List<String> said(FigureAudit audit) {
        return audit.findings().stream()
                .map(found -> found.check() + " row " + found.row() + ": " + found.message())
                .toList();
    }

    /** The records of a test resource, each by the names of its header; no field of them holds a comma. */
    static Stream<Map<String, String>> records(String resource) {
        List<String> lines = lines(resource);
        List<String> header = Splitter.on(',').splitToList(lines.get(0));
        return lines.stream().skip(1).map(line -> {
            List<String> fields = Splitter.on(',').splitToList(line);
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                named.put(header.get(i), fields.get(i));
            }
            return named;
        });
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Audits.class.getResourceAsStream(resource), resource);
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(Audits.class, resource), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
