package org.yeep.evidence.inspection;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yeep.shared.privacy.IdentityNumbers;

/** The tables of an OpenDocument sheet; rows and columns that repeat are counted as often as they stand there. */
final class OdsText {
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private String sheet = "";
    private long row;
    private long column;
    private long rowsNext = 1;
    private long columnsNext = 1;

    private OdsText(Findings findings) {
        this.findings = findings;
    }

    static void look(InputStream in, Findings findings) throws XMLStreamException {
        var reading = new OdsText(findings);
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> reading.begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reading.text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> reading.end(OfficeXml.name(xml));
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (OfficeXml.name(xml)) {
            case "table" -> {
                sheet = String.valueOf(OfficeXml.attribute(xml, "name"));
                findings.look(sheet, "identity-number-in-file");
                if (IdentityNumbers.in(sheet)) sheet = "";
                row = 0;
                rowsNext = 1;
            }
            case "table-row" -> {
                row += rowsNext;
                rowsNext = times(xml, "number-rows-repeated");
                column = 0;
                columnsNext = 1;
            }
            case "table-cell", "covered-table-cell" -> cell(xml);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) {
        column += columnsNext;
        columnsNext = times(xml, "number-columns-repeated");
        text.setLength(0);
        var value = OfficeXml.attribute(xml, "value");
        if (value != null && IdentityNumbers.in(XlsxCells.whole(value))) found();
        if (IdentityNumbers.in(OfficeXml.attribute(xml, "string-value"))) found();
    }

    private void end(String element) {
        if (element.equals("p") || element.equals("h") || element.equals("table-cell")) {
            if (IdentityNumbers.in(text.toString())) found();
            text.setLength(0);
        }
    }

    private void found() {
        if (row == 0) findings.add("identity-number-in-file");
        else findings.add("identity-number-in-cell", sheet, letters(column) + row);
    }

    private static long times(XMLStreamReader xml, String attribute) {
        var stated = OfficeXml.attribute(xml, attribute);
        return stated != null && stated.matches("\\d{1,9}") ? Long.parseLong(stated) : 1;
    }

    /** 1 is A, 27 is AA. */
    static String letters(long column) {
        var letters = new StringBuilder();
        for (long left = column; left > 0; left = (left - 1) / 26) letters.insert(0, (char) ('A' + (left - 1) % 26));
        return letters.toString();
    }
}
