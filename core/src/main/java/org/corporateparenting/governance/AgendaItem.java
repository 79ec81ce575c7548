package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One item of an agenda.
 *
 * @param number where it stands, 1 for the first
 * @param subject what it is about
 * @param kind what sort of item it is
 * @param presenter the role of who presents it; empty where it is not recorded
 */
public record AgendaItem(int number, String subject, AgendaItemKind kind, Optional<String> presenter) {

    /**
     * Checks what could not be so on its own.
     *
     * @param number as above
     * @param subject as above
     * @param kind as above
     * @param presenter as above
     */
    public AgendaItem {
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
        requireNonNull(presenter, "presenter");
        if (number < 1) {
            throw new IllegalArgumentException("number is " + number + "; it must be 1 or more");
        }
    }
}
