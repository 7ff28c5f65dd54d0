package org.yeep.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What an office file tells of its makers in its properties. */
final class OfficeDetails {
    private static final Map<String, HiddenDetail> PROPERTIES = Map.of(
            "creator", HiddenDetail.AUTHOR,
            "initial-creator", HiddenDetail.AUTHOR,
            "lastModifiedBy", HiddenDetail.AUTHOR,
            "Manager", HiddenDetail.AUTHOR,
            "Company", HiddenDetail.ORGANISATION);

    private OfficeDetails() {}

    static void look(OfficeParts parts, Findings findings) throws IOException {
        for (var part : List.of("docProps/core.xml", "docProps/app.xml", "meta.xml"))
            parts.read(part, in -> properties(in, findings));
        for (var comments : parts.names("(word/comments|xl/comments\\d*|xl/threadedComments/.*)\\.xml"))
            findings.detail(HiddenDetail.COMMENTS, comments);
    }

    private static void properties(InputStream in, Findings findings) throws XMLStreamException {
        var text = new StringBuilder();
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) text.setLength(0);
            if (event == XMLStreamConstants.CHARACTERS) text.append(xml.getText());
            if (event != XMLStreamConstants.END_ELEMENT) continue;
            var detail = PROPERTIES.get(OfficeXml.name(xml));
            if (detail != null) findings.detail(detail, text.toString());
            text.setLength(0);
        }
    }
}
