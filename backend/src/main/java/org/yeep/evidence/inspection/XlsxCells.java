package org.yeep.evidence.inspection;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yeep.shared.privacy.IdentityNumbers;

/** The cells of one sheet. Each is looked at by itself: neighbouring cells do not make one number. */
final class XlsxCells {
    private static final int DIGITS = 11;

    private final String sheet;
    private final Set<Integer> suspects;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private String cell = "";
    private String type = "";

    /** {@code suspects} are the indexes of shared texts that hold a number. */
    XlsxCells(String sheet, Set<Integer> suspects, Findings findings) {
        this.sheet = sheet;
        this.suspects = suspects;
        this.findings = findings;
    }

    void look(InputStream in) throws XMLStreamException {
        for (var xml = OfficeXml.open(in); xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(OfficeXml.name(xml));
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        if (!OfficeXml.name(xml).equals("c")) return;
        cell = String.valueOf(OfficeXml.attribute(xml, "r"));
        type = String.valueOf(OfficeXml.attribute(xml, "t"));
        text.setLength(0);
    }

    /** A formula ends apart from its value; everything else, such as a header or footer, ends as it comes. */
    private void end(String element) {
        switch (element) {
            case "f", "is", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                take(IdentityNumbers.in(text.toString()));
            case "v" -> take(suspicious(text.toString()));
            case "t", "r" -> {}
            default -> text.setLength(0);
        }
    }

    private void take(boolean suspicious) {
        text.setLength(0);
        if (suspicious) findings.add("identity-number-in-cell", sheet, cell);
    }

    private boolean suspicious(String value) {
        if (type.equals("s")) return value.matches("\\d{1,9}") && suspects.contains(Integer.valueOf(value));
        return IdentityNumbers.in(value) || IdentityNumbers.in(whole(value));
    }

    /** The digits of a number as people see it, such as 1.0000000146E10; empty if it has not eleven. */
    static String whole(String value) {
        if (value.length() > 40) return "";
        try {
            var number = new BigDecimal(value.strip()).stripTrailingZeros();
            var fits = number.scale() <= 0 && (long) number.precision() - number.scale() == DIGITS;
            return fits ? number.toPlainString() : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
