package org.corporateparenting.ssda903;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.corporateparenting.table.Cell;
import org.corporateparenting.table.DateForm;

/** Elements of an XML file in UTF-8, one a line, indented by what they stand in. */
final class ReturnXmlOutput {

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;

    ReturnXmlOutput(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    void start(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        depth++;
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    /**
     * Writes an element that holds text only.
     *
     * @return whether characters had to be left out
     */
    boolean leaf(String name, String text) throws XMLStreamException {
        line();
        if (text.isEmpty()) {
            xml.writeEmptyElement(name);
            return false;
        }
        String allowed = allowed(text);
        xml.writeStartElement(name);
        xml.writeCharacters(allowed);
        xml.writeEndElement();
        return allowed.length() < text.length();
    }

    void finish() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    /** What a cell says: a day with its day first, anything else as it is recorded. */
    static String text(Cell<?> cell) {
        Optional<?> value = cell.value();
        if (value.isPresent() && value.get() instanceof LocalDate day) {
            return DateForm.DAY_FIRST.format(day);
        }
        return cell.recorded().orElse("");
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(ReturnXmlOutput::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point <= 0xFFFD)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
