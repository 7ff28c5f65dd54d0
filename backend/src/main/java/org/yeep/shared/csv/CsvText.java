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

    /** As safe, and {@link #restored} gives exactly this text back. */
    public static String reversible(String text) {
        return text != null && text.startsWith("'") ? "'" + text : safe(text);
    }

    /** What a person reads out of a cell that was written {@link #reversible}; what they typed themselves stays. */
    public static String restored(String cell) {
        boolean ours = cell.length() > 1 && cell.charAt(0) == '\'' && (DANGEROUS + "'").indexOf(cell.charAt(1)) >= 0;
        return ours ? cell.substring(1) : cell;
    }
}
