package org.corporateparenting.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into characters: UTF-8, and each byte that is no part of valid UTF-8 as Windows-1252.
 *
 * <p>Windows-1252 leaves five bytes undefined (81, 8D, 8F, 90 and 9D); they become the control characters of the same
 * number, as browsers have them.
 */
final class TolerantDecoder implements Closeable {

    /** The most characters that come of one call. */
    static final int MOST = 1 << 13;

    /** The characters of the bytes 80 to 9F; from A0 on the bytes are the characters. */
    private static final String HIGH =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
                    + "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST).limit(0);
    private boolean ended;

    TolerantDecoder(InputStream in) {
        this.in = in;
    }

    /** Whether the bytes read first, some thousands of a file, hold a zero, as text in UTF-8 or Windows-1252 does not. */
    boolean startsWithZeros() throws IOException {
        refill();
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Decodes some characters.
     *
     * @param out takes the characters; must have room for {@link #MOST}
     * @return the place in {@code out} of the first byte read as Windows-1252, or -1 if there is none
     */
    int decode(CharBuffer out) throws IOException {
        int start = out.position();
        int fallback = -1;
        while (true) {
            CoderResult result = utf8.decode(bytes, out, ended);
            if (result.isMalformed()) {
                fallback = fallback < 0 ? out.position() : fallback;
                for (int i = 0; i < result.length(); i++) {
                    out.put(windows1252(bytes.get() & 0xFF));
                }
            } else if (out.position() > start || ended) {
                return fallback;
            } else {
                refill();
            }
        }
    }

    private void refill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private static char windows1252(int b) {
        return b >= 0x80 && b < 0xA0 ? HIGH.charAt(b - 0x80) : (char) b;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
