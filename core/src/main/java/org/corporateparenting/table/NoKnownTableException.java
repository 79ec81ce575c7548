package org.corporateparenting.table;

/** Says that a folder can be opened and holds no table that was asked for. */
public final class NoKnownTableException extends UnusableInputException {

    private static final long serialVersionUID = 1L;

    NoKnownTableException(String message) {
        super(message);
    }
}
