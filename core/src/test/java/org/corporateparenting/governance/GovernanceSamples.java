package org.corporateparenting.governance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.rule.Finding;

/** What the tests of these packages share. */
public final class GovernanceSamples {

    private GovernanceSamples() {}

    public static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    public static InputStream resource(String name) {
        try {
            return Resources.getResource(GovernanceSamples.class, name).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImmutableList<String> said(Iterable<Finding> findings) {
        return ImmutableList.copyOf(findings).stream()
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .collect(ImmutableList.toImmutableList());
    }

    public static ImmutableList<String> lines(String name) {
        try {
            return ImmutableList.copyOf(
                    Resources.readLines(Resources.getResource(GovernanceSamples.class, name), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a test resource, each by the names of its header; no field of them holds a comma. */
    public static Stream<Fields> records(String name) {
        ImmutableList<String> lines = lines(name);
        List<String> header = Splitter.on(',').splitToList(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> new Fields(header, Splitter.on(',').splitToList(line)));
    }

    /** One record. */
    public record Fields(List<String> header, List<String> fields) {

        public String get(String name) {
            return fields.get(header.indexOf(name));
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }
}
