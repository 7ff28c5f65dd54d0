package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook refer to by number; readings of Asian characters are left out. */
class XlsxTexts {
    private static final String PART = "xl/sharedStrings.xml";
    private final List<String> texts = new ArrayList<>();
    private final GridBuilder grid;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int reading;

    private XlsxTexts(GridBuilder grid) {
        this.grid = grid;
    }

    static List<String> read(SafeZip zip, GridBuilder grid) throws IOException {
        var reader = new XlsxTexts(grid);
        if (zip.has(PART)) SafeXml.read(zip.part(PART), reader::take);
        return reader.texts;
    }

    private void take(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && grid.hasRoom(text)) text.append(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    private void start(String name) {
        if (name.equals("si")) text.setLength(0);
        if (name.equals("rPh")) reading++;
        if (name.equals("t")) inText = reading == 0;
    }

    private void end(String name) {
        if (name.equals("t")) inText = false;
        if (name.equals("rPh")) reading--;
        if (!name.equals("si")) return;
        if (texts.size() >= grid.limits().cells())
            throw new UnreadableFile("too-many-cells", grid.limits().cells());
        // One that is too long is refused where a cell shows it.
        texts.add(grid.hasRoom(text) ? XlsxSheet.unescaped(text.toString()) : text.toString());
        if (texts.size() % 1000 == 0) grid.checkTime();
    }
}
