package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Of a workbook's styles only what tells a date or a percentage from a number, and whether a cell has a background. */
class XlsxStyles {
    private static final String PART = "xl/styles.xml";
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean inStyles;

    record Style(CellKind kind, boolean filled) {}

    private XlsxStyles() {}

    static List<Style> read(SafeZip zip) throws IOException {
        var reader = new XlsxStyles();
        if (zip.has(PART)) SafeXml.read(zip.part(PART), reader::take);
        return reader.styles;
    }

    private void take(XMLStreamReader xml) {
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            if (xml.getLocalName().equals("cellXfs")) inStyles = false;
            return;
        }
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) return;
        switch (xml.getLocalName()) {
            case "numFmt" -> formats.put(SafeXml.number(xml, "numFmtId", -1), SafeXml.attribute(xml, "formatCode"));
            case "patternFill" -> {
                var pattern = SafeXml.attribute(xml, "patternType");
                fills.add(pattern != null && !pattern.equals("none") && !pattern.equals("gray125"));
            }
            case "gradientFill" -> fills.add(true);
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) styles.add(style(xml));
            }
            default -> {}
        }
    }

    private Style style(XMLStreamReader xml) {
        int format = SafeXml.number(xml, "numFmtId", 0);
        int fill = SafeXml.number(xml, "fillId", 0);
        return new Style(NumberFormats.kind(format, formats.get(format)), fill < fills.size() && fills.get(fill));
    }
}
