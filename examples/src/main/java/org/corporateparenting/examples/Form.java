package org.corporateparenting.examples;

import picocli.CommandLine.Option;

/** The form in which a command writes what it found. */
final class Form {

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format;

    /** The forms that there are. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /** The form asked for. */
    Format format() {
        return format;
    }
}
