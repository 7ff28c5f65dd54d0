package org.yeep.evidence.inspection;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers: no document types, no entities from outside; elements are told by their names without prefix. */
final class OfficeXml {
    /** Where a run of text ends in any of the formats: paragraphs, headings, cells, notes, properties. */
    private static final Set<String> ENDS = Set.of(
            "p",
            "h",
            "si",
            "c",
            "f",
            "v",
            "text",
            "comment",
            "table-cell",
            "creator",
            "title",
            "subject",
            "description",
            "keywords",
            "keyword",
            "lastModifiedBy",
            "Company",
            "Manager",
            "lpwstr",
            "user-defined",
            "definedName");
    /** Between these the text is not one word. */
    private static final Set<String> GAPS = Set.of("tab", "br", "cr", "line-break");

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    @FunctionalInterface
    interface Paragraph {
        /** {@code number} counts from 1 and includes empty ones, as the page shows them; 0 before the first. */
        void take(int number, String text);
    }

    static void paragraphs(InputStream in, Paragraph paragraph) throws XMLStreamException {
        var xml = open(in);
        var text = new StringBuilder();
        int number = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) text.append(xml.getText());
            if (event != XMLStreamConstants.END_ELEMENT) continue;
            var name = name(xml);
            if (PARAGRAPHS.contains(name)) number++;
            if (GAPS.contains(name)) text.append('\n');
            if (name.equals("s")) text.append(' ');
            if (ENDS.contains(name)) {
                paragraph.take(number, text.toString());
                text.setLength(0);
            }
        }
        paragraph.take(number, text.toString());
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    static String name(XMLStreamReader xml) {
        return withoutPrefix(xml.getLocalName());
    }

    /** By its name without prefix; null if it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (withoutPrefix(xml.getAttributeLocalName(i)).equals(name)) return xml.getAttributeValue(i);
        }
        return null;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Some programs leave out a prefix's declaration; names are enough here.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
