package org.corporateparenting.performance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.ReportingPeriod;

/** What the tests of this package share. */
final class Samples {

    private Samples() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    static Measure measure(Unit unit, Polarity polarity) {
        return Measure.builder()
                .id("M-1")
                .label("A measure")
                .unit(unit)
                .polarity(polarity)
                .build();
    }

    static Parsed<Figures> figures(String csv) {
        return FiguresFile.read(new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }

    static Scorecard scorecard(String csv) {
        return Scorecard.of(figures(csv).value());
    }

    static List<String> said(Parsed<?> parsed) {
        return parsed.findings().stream()
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .toList();
    }

    /** The records of a test resource, each by the names of its header; no field of them holds a comma. */
    static Stream<Fields> records(String resource) {
        List<String> lines = lines(resource);
        List<String> header = Splitter.on(',').splitToList(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> new Fields(header, Splitter.on(',').splitToList(line)));
    }

    /** One record. */
    record Fields(List<String> header, List<String> fields) {

        String get(String name) {
            return fields.get(header.indexOf(name));
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    private static List<String> lines(String resource) {
        try {
            return new ArrayList<>(Resources.readLines(Resources.getResource(Samples.class, resource), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
