package org.corporateparenting.table;

/**
 * Says that nothing can be made of some input: a folder that is not there or holds no table, a table in two files.
 *
 * <p>The message is one sentence that can be shown as it stands. It names files and tables and nothing that they hold.
 * Everything less than that is a finding, never an exception.
 */
public sealed class UnusableInputException extends RuntimeException permits NoKnownTableException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message one sentence that can be shown; names no child
     */
    public UnusableInputException(String message) {
        super(message);
    }

    /**
     * Says why, and what was behind it.
     *
     * @param message one sentence that can be shown; names no child
     * @param cause what was behind it
     */
    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
