package org.corporateparenting.ssda903;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file, in the encoding that it declares; what cannot be decoded becomes U+FFFD. */
final class XmlText {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlText() {}

    static Reader of(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, DECLARATION);
        byte[] start = bytes.readNBytes(DECLARATION);
        int mark = lengthOfMark(start);
        bytes.unread(start, mark, start.length - mark);
        return new InputStreamReader(bytes, encoding(start, mark));
    }

    private static int lengthOfMark(byte[] start) {
        String first = new String(start, 0, Math.min(3, start.length), ISO_8859_1);
        if (first.equals("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE") ? 2 : 0;
    }

    private static Charset encoding(byte[] start, int mark) {
        if (mark == 2) {
            return start[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(start, mark, start.length - mark, ISO_8859_1));
        return mark == 0 && declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : UTF_8;
    }
}
