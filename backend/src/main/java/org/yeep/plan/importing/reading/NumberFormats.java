package org.yeep.plan.importing.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** What a spreadsheet's number format says a number is. */
final class NumberFormats {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAYS = 2_958_465; // 9999-12-31

    private NumberFormats() {}

    /** @param format the pattern, or null for a built-in one */
    static CellKind kind(int id, String format) {
        if (format == null) return builtIn(id);
        var bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.", "").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) return CellKind.PERCENT;
        boolean date = bare.contains("y") || bare.contains("d") && bare.contains("m");
        return date && !bare.contains("general") ? CellKind.DATE : CellKind.NUMBER;
    }

    private static CellKind builtIn(int id) {
        if (id == 9 || id == 10) return CellKind.PERCENT;
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58
                ? CellKind.DATE
                : CellKind.NUMBER;
    }

    /** The cell of a number as its format shows it. */
    static Cell cell(int column, BigDecimal number, CellKind kind, boolean from1904, boolean formula, boolean filled) {
        if (kind == CellKind.DATE && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(DAYS)) <= 0) {
            var day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(number.longValue());
            return new Cell(column, day.toString(), CellKind.DATE, formula, filled);
        }
        var shown = kind == CellKind.PERCENT ? number.movePointRight(2) : number;
        var plain = plain(shown);
        return new Cell(column, plain, kind == CellKind.PERCENT ? kind : CellKind.NUMBER, formula, filled);
    }

    /** Spreadsheets count in doubles: 0.1 + 0.2 is meant to be 0.3, hence 15 digits. */
    static String plain(BigDecimal number) {
        if (number.signum() == 0) return "0";
        var rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return Math.abs((long) rounded.scale()) > 40 ? rounded.toString() : rounded.toPlainString();
    }

    /** Null for what is no number; never an exponent beyond what a double has. */
    static BigDecimal number(String text) {
        if (text == null || text.length() > 40 || !text.strip().matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d{1,3})?"))
            return null;
        return new BigDecimal(text.strip());
    }
}
