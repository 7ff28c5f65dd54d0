package org.yeep.shared.csv;

/** Text from municipalities opened in a spreadsheet must stay text: a leading =, +, -, @ would be a formula. */
public final class CsvText {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private CsvText() {}

    /** With a leading apostrophe where a spreadsheet would calculate; for text columns only, numbers may be negative. */
    public static String safe(String text) {
        if (text == null || text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0) return text;
        return "'" + text;
    }
}
