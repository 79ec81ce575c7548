package org.corporateparenting.governance.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.corporateparenting.rule.Location;

/**
 * One entry of the pack.
 *
 * @param section where it stands
 * @param urgency how much it asks for attention
 * @param subject what it is about, by its id
 * @param text a sentence that names no person
 * @param rows the rows it comes from
 */
public record PackEntry(
        PackSection section, PackUrgency urgency, String subject, String text, ImmutableList<Location> rows)
        implements Comparable<PackEntry> {

    /**
     * Checks that nothing is missing.
     *
     * @param section as above
     * @param urgency as above
     * @param subject as above
     * @param text as above
     * @param rows as above
     */
    public PackEntry {
        requireNonNull(section, "section");
        requireNonNull(urgency, "urgency");
        requireNonNull(subject, "subject");
        requireNonNull(text, "text");
        requireNonNull(rows, "rows");
    }

    private static final Comparator<PackEntry> ORDER = Comparator.comparing(PackEntry::section)
            .thenComparing(PackEntry::urgency)
            .thenComparing(PackEntry::subject)
            .thenComparing(PackEntry::text)
            .thenComparing(entry -> entry.rows().toString());

    /** Orders by section, urgency, subject and text. */
    @Override
    public int compareTo(PackEntry other) {
        return ORDER.compare(this, other);
    }
}
