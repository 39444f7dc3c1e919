package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A walk through XML of unknown origin: nothing is fetched, no entity is expanded, and what nests deeper than any letter
 * is refused. No recursion, so that depth costs nothing.
 */
@OpensUntrusted
final class Xml {

    private static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream part) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Xml(factory.createXMLStreamReader(part));
        } catch (XMLStreamException damaged) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    /** Goes to the next beginning, end or text; false when there is none. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) throw new LetterUnreadable(Reason.DAMAGED);
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    // no office program writes one
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new LetterUnreadable(Reason.DAMAGED);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return null;
    }

    /** A number that stands at the beginning of an attribute, or the other one where there is none. */
    int number(String name, int otherwise) {
        return whole(attribute(name), otherwise);
    }

    static int whole(@Nullable String value, int otherwise) {
        if (value == null) return otherwise;
        int end = 0;
        while (end < value.length()
                && end < 8
                && (Character.isDigit(value.charAt(end)) || (end == 0 && value.charAt(0) == '-'))) end++;
        if (end == 0 || value.substring(0, end).equals("-")) return otherwise;
        return Integer.parseInt(value.substring(0, end));
    }

    /** How many elements are open; at an end, the one that ends is open no more. */
    int depth() {
        return depth;
    }

    /** Goes to the end of the element that has just begun. */
    void skip() {
        skipTo(depth - 1);
    }

    /** Goes on until no more elements are open than the given number. */
    void skipTo(int outer) {
        boolean more = true;
        while (more && depth > outer) more = next();
    }
}
