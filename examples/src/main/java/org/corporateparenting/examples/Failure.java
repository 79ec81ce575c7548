package org.corporateparenting.examples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.corporateparenting.table.UnusableInputException;
import picocli.CommandLine.ParameterException;

/** Says in one line why a command could not be carried out. */
final class Failure {

    /** What the reader of arguments puts in front of some of its messages. */
    private static final String MARK = "Error: ";

    private Failure() {}

    /** Prints the line. */
    static int say(PrintWriter messages, Throwable cause) {
        messages.println("corporate-parenting: " + oneLine(reason(cause)));
        return CorporateParenting.UNUSABLE;
    }

    private static String reason(Throwable cause) {
        if (cause instanceof ParameterException || cause instanceof UnusableInputException) {
            String message = String.valueOf(cause.getMessage());
            return message.startsWith(MARK) ? message.substring(MARK.length()) : message;
        }
        if (cause instanceof UncheckedIOException wrapped) {
            return file(wrapped.getCause());
        }
        if (cause instanceof IOException io) {
            return file(io);
        }
        if (cause instanceof OutOfMemoryError) {
            return "there is not enough memory; give the program more, as in java -Xmx2g";
        }
        return "internal error: " + cause;
    }

    private static String file(IOException cause) {
        if (!(cause instanceof FileSystemException named)) {
            return "cannot read or write: " + cause.getMessage();
        }
        String file = "'" + named.getFile() + "' ";
        if (cause instanceof NoSuchFileException) {
            return file + "does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return file + "may not be read or written";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return file + "is not a folder";
        }
        return file + "cannot be read or written: " + named.getReason();
    }

    private static String oneLine(String text) {
        String first =
                Splitter.on(CharMatcher.anyOf("\r\n")).split(text).iterator().next();
        return CharMatcher.javaIsoControl().replaceFrom(first, ' ');
    }
}
