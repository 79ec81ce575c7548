package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.examples.generate.HealthFacts.Check;
import org.corporateparenting.examples.generate.HealthFacts.CheckKind;

/** Writes what is known of a child's health, in the words of several sorts of record. */
final class HealthRows implements Rows {

    private static final ImmutableList<String> INITIAL = ImmutableList.of("Initial Health Assessment", "IHA");
    private static final ImmutableList<String> REVIEW = ImmutableList.of("Review Health Assessment", "RHA");
    private static final ImmutableList<String> DENTAL = ImmutableList.of("Dental check", "Dentist");
    private static final ImmutableList<String> MADE = ImmutableList.of("Completed", "Attended", "");
    private static final ImmutableList<String> DECLINED = ImmutableList.of("Declined", "Refused");

    private final Book book;

    HealthRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        HealthFacts health = recorded.health();
        for (int i = 0; i < health.checks().size(); i++) {
            Check check = health.checks().get(i);
            row(
                    Sheet.HEALTH_CHECKS,
                    child.id() + "-H" + (i + 1),
                    child.id(),
                    oneOf(words(check.kind()), i),
                    check.on().toString(),
                    oneOf(check.declined() ? DECLINED : MADE, i));
        }
    }

    private static ImmutableList<String> words(CheckKind kind) {
        return switch (kind) {
            case INITIAL -> INITIAL;
            case REVIEW -> REVIEW;
            case DENTAL -> DENTAL;
        };
    }

    private static String oneOf(ImmutableList<String> words, int number) {
        return words.get(number % words.size());
    }

    private void row(Sheet sheet, String... cells) {
        book.row(sheet, cells);
    }
}
