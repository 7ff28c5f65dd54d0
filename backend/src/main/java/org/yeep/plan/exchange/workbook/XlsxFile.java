package org.yeep.plan.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yeep.shared.problem.DomainProblem.Invalid;

/**
 * The sheets of an XLSX file as streams of XML, never more than {@value #UNFOLDED_LIMIT} bytes of it whatever the archive
 * claims, and no entity of it is looked up.
 */
class XlsxFile implements AutoCloseable {
    /** Far beyond any plan; what unfolds to more is an attack on our memory. */
    static final int UNFOLDED_LIMIT = 64 * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final XMLInputFactory XML = factory();
    private final ZipFile zip;
    private long left = UNFOLDED_LIMIT;

    XlsxFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw unreadable();
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw unreadable();
        }
    }

    interface Reader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Part by sheet name, in the workbook's order. */
    Map<String, String> sheets() throws IOException {
        var targets = read("xl/_rels/workbook.xml.rels", XlsxFile::relationships);
        var sheets = new LinkedHashMap<String, String>();
        read("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT
                        || !xml.getLocalName().equals("sheet")) continue;
                var target = targets.get(attribute(xml, "id"));
                if (target != null) sheets.putIfAbsent(attribute(xml, "name"), part(target));
            }
            return null;
        });
        return sheets;
    }

    List<String> sharedTexts() throws IOException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) return List.of();
        return read("xl/sharedStrings.xml", xml -> {
            var texts = new ArrayList<String>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) texts.add(SheetParser.richText(xml, "si"));
            }
            return texts;
        });
    }

    /** @throws Invalid if the part is missing, no XML, or too large */
    <T> T read(String part, Reader<T> reader) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw unreadable();
        try (var in = bounded(zip.getInputStream(entry))) {
            return reader.read(XML.createXMLStreamReader(in));
        } catch (XMLStreamException | ZipException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable();
        }
    }

    private static Map<String, String> relationships(XMLStreamReader xml) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship"))
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
        }
        return targets;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return "";
    }

    private InputStream bounded(InputStream in) {
        return new java.io.FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return count(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                return count(read, read);
            }
        };
    }

    private int count(int result, int bytes) {
        if (result >= 0) left -= bytes;
        if (left < 0) throw new Invalid("", "workbook-too-large");
        return result;
    }

    static Invalid unreadable() {
        return new Invalid("", "workbook-not-readable");
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
