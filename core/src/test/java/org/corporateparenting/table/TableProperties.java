package org.corporateparenting.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;

class TableProperties {

    private static final Set<RuleId> LEFT_OUT =
            Set.of(ReadingRule.ROW_BROKEN.id(), ReadingRule.ROW_TOO_LONG.id(), ReadingRule.ROW_SURPLUS.id());

    @Property
    void whatIsWrittenIsReadBack(@ForAll("tables") List<List<String>> rows) {
        assertThat(readBack(rows, TextForm.EXACT)).isEqualTo(rows);
    }

    @Property
    void whatIsNeutralisedCanBeHadBack(@ForAll("tables") List<List<String>> rows) {
        List<List<String>> restored = readBack(rows, TextForm.SPREADSHEET).stream()
                .map(row -> row.stream()
                        .map(text -> text.startsWith("'") ? text.substring(1) : text)
                        .toList())
                .toList();

        assertThat(restored).isEqualTo(rows);
    }

    @Property
    void orderOfColumnsChangesNoCell(@ForAll("tables") List<List<String>> rows, @ForAll Random random) {
        int width = width(rows);
        List<Integer> order = IntStream.range(0, width).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        List<List<String>> shuffled =
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
        List<String> header = order.stream().map(TableProperties::name).toList();

        Table table =
                read(definition(width), write(header, shuffled, TextForm.EXACT)).value();

        assertThat(texts(table)).isEqualTo(rows);
    }

    @Property
    void readingAnyBytesLosesNoRecordSilently(@ForAll byte[] bytes) {
        assertAccounted(bytes);
    }

    @Property
    void readingAnyMixOfSignsLosesNoRecordSilently(@ForAll("signs") String text) {
        assertAccounted(text.getBytes(UTF_8));

        Parsed<Table> parsed = read(definition(2), ("C0,C1\n" + text).getBytes(UTF_8));
        if (parsed.findings().stream().noneMatch(finding -> LEFT_OUT.contains(finding.rule()))) {
            String kept = texts(parsed.value()).toString();
            assertThat(CharMatcher.is('x').countIn(kept))
                    .isEqualTo(CharMatcher.is('x').countIn(text));
        }
    }

    @Property
    void readingByteByByteGivesTheSame(@ForAll("signs") String text) {
        byte[] bytes = ("C0,C1\n" + text).getBytes(UTF_8);

        Parsed<Table> slow = TableReader.readStream(definition(2), new SlowStream(bytes));

        Parsed<Table> fast = read(definition(2), bytes);
        assertThat(slow.findings()).isEqualTo(fast.findings());
        assertThat(texts(slow.value())).isEqualTo(texts(fast.value()));
    }

    private static void assertAccounted(byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("C0,C1\n".getBytes(UTF_8));
        file.writeBytes(bytes);
        TableDefinition definition = definition(2);
        try {
            Parsed<Table> parsed = read(definition, file.toByteArray());
            Table table = parsed.value();
            long leftOut = parsed.findings().stream()
                    .filter(finding -> LEFT_OUT.contains(finding.rule()))
                    .count();
            assertThat(table.rows().size() + leftOut).isEqualTo(table.recordCount());
            assertThat((long) table.recordCount()).isGreaterThanOrEqualTo(linesWithoutQuotes(file));
        } catch (UnusableInputException e) {
            assertThat(e).hasMessageContaining("zero bytes");
            assertThat(file.toByteArray()).contains((byte) 0);
        }
    }

    /** Where no quotation mark joins lines, each line that holds a letter is a record. */
    private static long linesWithoutQuotes(ByteArrayOutputStream file) {
        String text = file.toString(UTF_8);
        return text.indexOf('"') >= 0
                ? 0
                : text.lines().skip(1).filter(line -> line.contains("x")).count();
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars('"', ',', '\n', '\r', 'x', ' ', '\u20AC')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).filter(TableProperties::hasNoLoneSurrogate),
                Arbitraries.strings()
                        .withChars('"', ',', '\n', '\r', 'x', ' ', '=', '+', '-', '@', '\t', '\'')
                        .ofMaxLength(4));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cells.list().ofSize(width).list().ofMaxSize(5));
    }

    private static boolean hasNoLoneSurrogate(String text) {
        return UTF_8.newEncoder().canEncode(text) && text.indexOf(0) < 0;
    }

    private static List<List<String>> readBack(List<List<String>> rows, TextForm form) {
        int width = width(rows);
        List<String> header =
                IntStream.range(0, width).mapToObj(TableProperties::name).toList();
        return texts(read(definition(width), write(header, rows, form)).value());
    }

    private static byte[] write(List<String> header, List<List<String>> rows, TextForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(out, form, DateForm.ISO, header)) {
            rows.forEach(row -> {
                row.forEach(writer::text);
                writer.endRow();
            });
        }
        return out.toByteArray();
    }

    private static Parsed<Table> read(TableDefinition definition, byte[] bytes) {
        return TableReader.readStream(definition, new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> table.definition().allColumns().stream()
                        .map(column -> row.get(column).recorded().orElse(""))
                        .toList())
                .toList();
    }

    private static TableDefinition definition(int width) {
        return TableDefinition.builder()
                .name("Any")
                .columns(IntStream.range(0, width)
                        .mapToObj(i -> Column.text(name(i)))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static int width(List<List<String>> rows) {
        return rows.isEmpty() ? 1 : rows.get(0).size();
    }

    private static String name(int column) {
        return "C" + column;
    }

    /** Gives one byte at a time, so that every character ends a chunk. */
    private static final class SlowStream extends ByteArrayInputStream {

        SlowStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }
    }
}
