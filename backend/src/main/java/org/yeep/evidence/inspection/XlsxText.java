package org.yeep.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.yeep.shared.privacy.IdentityNumbers;

/** A workbook's sheets, by their names, and the texts that several cells share. */
final class XlsxText {
    private final OfficeParts parts;
    private final Findings findings;
    private final Map<String, String> partOfId = new HashMap<>();
    private final Map<String, String> nameOfPart = new HashMap<>();

    private XlsxText(OfficeParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    static void look(OfficeParts parts, Findings findings) throws IOException {
        new XlsxText(parts, findings).look();
    }

    private void look() throws IOException {
        parts.read("xl/_rels/workbook.xml.rels", this::relations);
        parts.read("xl/workbook.xml", this::sheets);
        var suspects = new HashSet<Integer>();
        parts.read("xl/sharedStrings.xml", in -> sharedTexts(in, suspects));
        for (var sheet : parts.names("xl/worksheets/[^/]+\\.xml")) {
            var cells = new XlsxCells(nameOfPart.getOrDefault(sheet, sheet), suspects, findings);
            parts.read(sheet, cells::look);
        }
        // In a text that no cell shows any more, but that is still in the file.
        if (!suspects.isEmpty()) findings.addIfNone("identity-number-in-file");
    }

    private void relations(InputStream in) throws XMLStreamException {
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            var target = OfficeXml.attribute(xml, "Target");
            if (target == null) continue;
            partOfId.put(OfficeXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private void sheets(InputStream in) throws XMLStreamException {
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) findings.look(xml.getText(), "identity-number-in-file");
            if (event == XMLStreamConstants.START_ELEMENT && OfficeXml.name(xml).equals("sheet"))
                sheet(
                        OfficeXml.attribute(xml, "id"),
                        String.valueOf(OfficeXml.attribute(xml, "name")),
                        String.valueOf(OfficeXml.attribute(xml, "state")));
        }
    }

    private void sheet(String id, String name, String state) {
        findings.look(name, "identity-number-in-file");
        if (state.contains("idden")) findings.detail(HiddenDetail.HIDDEN_SHEETS, name);
        if (!IdentityNumbers.in(name)) nameOfPart.put(partOfId.get(id), name);
    }

    /** A text may be cut into runs by its formatting. */
    private static void sharedTexts(InputStream in, Set<Integer> suspects) throws XMLStreamException {
        var text = new StringBuilder();
        int index = 0;
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) text.append(xml.getText());
            if (event != XMLStreamConstants.END_ELEMENT || !OfficeXml.name(xml).equals("si")) continue;
            if (IdentityNumbers.in(text.toString())) suspects.add(index);
            text.setLength(0);
            index++;
        }
    }
}
