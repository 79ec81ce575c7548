package org.corporateparenting.ssda903;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.corporateparenting.rule.Location;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.TableCollector;
import org.corporateparenting.table.UnusableInputException;

/**
 * Reads the return in XML, one child at a time: elements in any order and letter case, groups known by their names or by
 * what is in them. A group is read by itself; only the child's key, birth date and sex come from outside it.
 */
final class ReturnXmlReader {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 100;
    private static final char UNDECODED = '\uFFFD';

    private final TableCollector tables;
    private final String file;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<String> unknown = new HashSet<>();
    private Optional<ReturnXmlChild> child = Optional.empty();
    private boolean isMixed;

    private ReturnXmlReader(TableCollector tables, String file) {
        this.tables = tables;
        this.file = file;
    }

    /**
     * Adds the rows of a file to some tables.
     *
     * @throws UnusableInputException if the file declares a document type
     * @throws IOException if the file cannot be read
     */
    static void read(InputStream in, String file, TableCollector tables) throws IOException {
        new ReturnXmlReader(tables, file).read(in);
    }

    private void read(InputStream in) throws IOException {
        int line = 1;
        try {
            XMLStreamReader events = factory().createXMLStreamReader(XmlText.of(in));
            while (events.hasNext()) {
                int event = events.next();
                line = Math.max(line, events.getLocation().getLineNumber());
                take(event, events);
            }
            events.close();
        } catch (XMLStreamException e) {
            child.ifPresent(begun -> begun.addTo(tables));
            tables.report(
                    ReadingRule.FILE_UNREADABLE,
                    ReturnFindings.NOWHERE,
                    "file '" + file + "' cannot be read as XML any further than line " + line);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(int event, XMLStreamReader events) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw new UnusableInputException("file '" + file + "' declares a document type, which is refused");
            case XMLStreamConstants.START_ELEMENT -> start(new Element(Ascii.toUpperCase(events.getLocalName())));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(events.getText());
            case XMLStreamConstants.END_ELEMENT -> end(open.pop());
            default -> {}
        }
    }

    private void start(Element element) throws XMLStreamException {
        if (open.isEmpty() && element.is(ReturnElements.SOCIAL_WORKERS_ROOT)) {
            ReturnXmlChild.supply(tables, ReturnTable.SOCIAL_WORKERS);
        }
        if (!open.isEmpty()) {
            open.peek().hasElements = true;
        }
        if (open.size() == DEEPEST) {
            throw new XMLStreamException("elements inside one another deeper than any return has them");
        }
        if (element.is(ReturnElements.CHILD)) {
            child = Optional.of(new ReturnXmlChild());
        }
        open.push(element);
    }

    private void text(String text) {
        if (text.indexOf(UNDECODED) >= 0 && !isMixed) {
            isMixed = true;
            tables.report(
                    ReadingRule.ENCODING_MIXED,
                    ReturnFindings.NOWHERE,
                    "file '" + file + "' holds bytes that are not in its encoding; they are read as " + UNDECODED);
        }
        if (!open.isEmpty() && !open.peek().hasElements && open.peek().text.length() <= LONGEST_TEXT) {
            open.peek().text.append(text);
        }
    }

    private void end(Element element) {
        if (element.is(ReturnElements.CHILD)) {
            child.ifPresent(read -> read.addTo(tables));
            child = Optional.empty();
        } else if (element.is(ReturnElements.HEADER)) {
            child.ifPresentOrElse(ReturnXmlChild::headed, () -> adrift(element));
        } else if (element.hasElements || ReturnElements.GROUPS.containsKey(element.name)) {
            group(element);
        } else if (!open.isEmpty()) {
            leaf(element, open.peek());
        }
    }

    private void leaf(Element element, Element parent) {
        Optional<Column<?>> column = ReturnElements.column(element.name);
        if (column.isEmpty()) {
            reportUnknown(element.name);
            return;
        }
        if (element.text.length() > LONGEST_TEXT) {
            tables.report(
                    ReadingRule.ROW_TOO_LONG,
                    ReturnFindings.NOWHERE,
                    "element " + element.name + " is longer than " + LONGEST_TEXT + " characters; it is left out");
            return;
        }
        boolean isOfChild = parent.is(ReturnElements.CHILD) || parent.is(ReturnElements.HEADER);
        ElementCells cells = isOfChild ? child.map(ReturnXmlChild::header).orElse(parent.cells) : parent.cells;
        cells.add(column.get(), element.text.toString());
    }

    /** A group that is no row of its own wraps others, or what stands in the header. */
    private void group(Element element) {
        Optional<ReturnTable> table = ReturnElements.table(element.name, element.cells.columns());
        if (child.isEmpty()) {
            adrift(element);
        } else if (table.isPresent()) {
            child.get().group(table.get(), element.cells);
        } else {
            child.get().header().addAll(element.cells);
        }
    }

    private void reportUnknown(String name) {
        if (unknown.add(name)) {
            tables.report(
                    ReadingRule.ELEMENT_UNKNOWN,
                    ReturnFindings.NOWHERE,
                    "elements " + Ascii.truncate(name, LONGEST_NAME, "...")
                            + " are left out: the return does not have them");
        }
    }

    private void adrift(Element element) {
        if (!element.cells.isEmpty()) {
            tables.report(
                    ReadingRule.ELEMENT_ADRIFT,
                    ReturnElements.table(element.name, element.cells.columns())
                            .map(table -> Location.ofTable(table.toString()))
                            .orElse(ReturnFindings.NOWHERE),
                    "element " + Ascii.truncate(element.name, LONGEST_NAME, "...")
                            + " stands outside any child; it is left out");
        }
    }

    /** An element that has begun. */
    private static final class Element {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final ElementCells cells = new ElementCells();
        private boolean hasElements;

        Element(String name) {
            this.name = name;
        }

        boolean is(String other) {
            return name.equals(other);
        }
    }
}
