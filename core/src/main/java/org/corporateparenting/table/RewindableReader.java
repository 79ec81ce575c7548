package org.corporateparenting.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * The characters of a file, of which it keeps the lines from the one being parsed, so that parsing can start again
 * behind a line that cannot be parsed. A line ends with CR, LF or both, and the first has the number 1.
 */
final class RewindableReader extends Reader {

    private static final int CHUNK = TolerantDecoder.MOST;
    private static final char MARK = '\uFEFF';

    private final TolerantDecoder decoder;
    private char[] window = new char[4 * CHUNK];
    private int end;
    private int next;
    private long firstLine = 1; // the line that starts at window[0]
    private long kept = 1;
    private long fallbackLine;
    private boolean started;

    RewindableReader(TolerantDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (next == end) {
            if (!fetch()) {
                return -1;
            }
        }
        int count = Math.min(length, end - next);
        System.arraycopy(window, next, target, offset, count);
        next += count;
        return count;
    }

    /** The first line that was not UTF-8 among those read so far, or 0. */
    long fallbackLine() {
        return fallbackLine;
    }

    /** Says that no line before this one will be asked for again. */
    void keepFrom(long line) {
        kept = line;
    }

    /**
     * Goes on behind a line, which must not be before the one kept.
     *
     * @return how many characters the line has, with its end
     */
    long skipPast(long line) throws IOException {
        kept = line;
        next = end;
        release();
        long length = 0;
        int start = lineAfter(0);
        while (start < 0) {
            int whole = end > 0 && window[end - 1] == '\r' ? end - 1 : end;
            length += whole;
            drop(whole);
            next = end;
            if (!fetch()) {
                return length;
            }
            start = lineAfter(0);
        }
        length += start;
        drop(start);
        firstLine++;
        next = 0;
        return length;
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }

    private boolean fetch() throws IOException {
        release();
        if (window.length - end < CHUNK) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        CharBuffer out = CharBuffer.wrap(window, end, window.length - end);
        int fallback = decoder.decode(out);
        boolean more = out.position() > end;
        end = out.position();
        if (fallback >= 0 && fallbackLine == 0) {
            fallbackLine = lineAt(fallback);
        }
        if (more && !started) {
            started = true;
            next = window[0] == MARK ? 1 : 0;
        }
        return more;
    }

    private void release() {
        int from = 0;
        while (firstLine < kept) {
            int start = lineAfter(from);
            if (start < 0) {
                break;
            }
            from = start;
            firstLine++;
        }
        drop(from);
    }

    private void drop(int count) {
        System.arraycopy(window, count, window, 0, end - count);
        end -= count;
        next = Math.max(0, next - count);
    }

    private long lineAt(int place) {
        long line = firstLine;
        for (int start = lineAfter(0); start >= 0 && start <= place; start = lineAfter(start)) {
            line++;
        }
        return line;
    }

    /** Where the line after the one at a place starts, or -1 if that cannot be seen yet. */
    private int lineAfter(int from) {
        for (int i = from; i < end; i++) {
            if (window[i] == '\n') {
                return i + 1;
            }
            if (window[i] == '\r') {
                return i + 1 == end ? -1 : i + (window[i + 1] == '\n' ? 2 : 1);
            }
        }
        return -1;
    }
}
