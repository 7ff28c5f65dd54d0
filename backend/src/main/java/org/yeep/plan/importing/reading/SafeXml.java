package org.yeep.plan.importing.reading;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream: no document type, no entity, nothing fetched. */
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** What is done with each event of one part. */
    interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Reads the whole of {@code in} and closes it. */
    static void read(InputStream in, Part part) throws IOException {
        try (in) {
            var xml = FACTORY.createXMLStreamReader(new ShortTags(in));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) throw new UnreadableFile("xml-with-dtd");
                if (event == XMLStreamReader.ENTITY_REFERENCE) throw new UnreadableFile("xml-broken");
                part.read(xml);
            }
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw new UnreadableFile("xml-broken");
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharConversionException
                    || e.getNestedException() instanceof UnsupportedEncodingException)
                throw new UnreadableFile("xml-broken");
            if (e.getNestedException() instanceof IOException io) throw io;
            throw new UnreadableFile("xml-broken");
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return null;
    }

    /** A small whole number, or {@code otherwise} where there is none or nonsense. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        var text = attribute(xml, name);
        return text == null || !text.matches("\\d{1,9}") ? otherwise : Integer.parseInt(text);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
