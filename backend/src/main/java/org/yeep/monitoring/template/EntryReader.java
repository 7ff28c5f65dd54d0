package org.yeep.monitoring.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yeep.indicator.Measure;
import org.yeep.plan.importing.parsing.ParsedNumber;
import org.yeep.plan.importing.parsing.TurkishNumber;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.CellKind;
import org.yeep.plan.importing.reading.Row;
import org.yeep.shared.csv.CsvText;

/** Reads what somebody wrote into one row, and says what could not be understood. */
class EntryReader {
    private static final Pattern ENGLISH = Pattern.compile("[-−]?(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d+)");
    /** Fifteen hundred in the one language, one and a half in the other. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-−]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final int DECIMALS = 4;
    private static final int SHOWN = 60;

    private final SheetKeys keys;
    private final Row row;
    private final Measure measure;
    private final TemplateWords words;
    private final List<TemplateRemark> remarks;

    /** @param remarks is added to */
    EntryReader(SheetKeys keys, Row row, Measure measure, TemplateWords words, List<TemplateRemark> remarks) {
        this.keys = keys;
        this.row = row;
        this.measure = measure;
        this.words = words;
        this.remarks = remarks;
    }

    TemplateEntry read() {
        return new TemplateEntry(
                number(TemplateColumn.VALUE),
                number(TemplateColumn.NUMERATOR),
                number(TemplateColumn.DENOMINATOR),
                text(TemplateColumn.TEXT),
                word(TemplateColumn.STATUS, words::status),
                word(TemplateColumn.MISSING_REASON, words::reason),
                text(TemplateColumn.NOTE),
                text(TemplateColumn.SOURCE));
    }

    private String text(TemplateColumn column) {
        var cell = keys.cell(row, column).orElse(null);
        if (cell == null) return null;
        if (cell.kind() == CellKind.ERROR) {
            error(column, "template-formula-error", cell.text());
            return null;
        }
        var text = CsvText.restored(said(cell).strip());
        return text.isBlank() ? null : text;
    }

    /** As its writer saw it: spreadsheets make numbers and dates of what is typed as text. */
    private String said(Cell cell) {
        return switch (cell.kind()) {
            case PERCENT -> keys.turkish() ? "%" + comma(cell.text()) : cell.text() + "%";
            case NUMBER -> keys.turkish() ? comma(cell.text()) : cell.text();
            case DATE -> keys.turkish() ? ISO_DAY.matcher(cell.text()).replaceFirst("$3.$2.$1") : cell.text();
            default -> cell.text();
        };
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }

    private <T> T word(TemplateColumn column, Function<String, Optional<T>> known) {
        var written = keys.text(row, column);
        if (written.isEmpty()) return null;
        var word = known.apply(written);
        if (word.isEmpty()) error(column, "template-word-unknown", shown(written));
        return word.orElse(null);
    }

    private BigDecimal number(TemplateColumn column) {
        var cell = keys.cell(row, column).orElse(null);
        if (cell == null || cell.text().isBlank()) return null;
        var whether = whether(column, cell);
        if (whether.isPresent()) return whether.get() ? BigDecimal.ONE : BigDecimal.ZERO;
        return switch (cell.kind()) {
            case DATE -> error(column, "template-date-for-number", cell.text());
            case ERROR -> error(column, "template-formula-error", cell.text());
            case NUMBER, PERCENT -> typed(column, cell);
            default -> written(column, cell.text().strip());
        };
    }

    private Optional<Boolean> whether(TemplateColumn column, Cell cell) {
        return measure == Measure.YES_NO && column == TemplateColumn.VALUE
                ? TemplateWords.yesOrNo(cell.text())
                : Optional.empty();
    }

    private BigDecimal typed(TemplateColumn column, Cell cell) {
        var number = new BigDecimal(cell.text());
        return cell.kind() == CellKind.PERCENT
                ? percent(column, number, cell.text() + " %")
                : rounded(column, number, cell.text());
    }

    private BigDecimal written(TemplateColumn column, String text) {
        var parsed = parse(text).filter(p -> p.about() == null).orElse(null);
        if (parsed == null) return error(column, "template-not-a-number", shown(text));
        if (AMBIGUOUS.matcher(text).matches())
            remarks.add(TemplateRemark.warning(
                    place(column),
                    "template-number-read-as",
                    text,
                    parsed.value().toPlainString()));
        return "%".equals(parsed.unit())
                ? percent(column, parsed.value(), text)
                : rounded(column, parsed.value(), text);
    }

    private Optional<ParsedNumber> parse(String text) {
        if (keys.turkish() || !ENGLISH.matcher(text).matches()) return TurkishNumber.parse(text);
        var plain = text.replace(",", "").replace('−', '-');
        return plain.length() > SHOWN
                ? Optional.empty()
                : Optional.of(new ParsedNumber(new BigDecimal(plain), null, null, false));
    }

    /** 45 % is the 45 of a percentage and the 0.45 of a ratio. */
    private BigDecimal percent(TemplateColumn column, BigDecimal number, String text) {
        boolean value = column == TemplateColumn.VALUE;
        if (value && measure == Measure.PERCENT) return rounded(column, number, text);
        if (value && measure == Measure.RATIO) return rounded(column, number.movePointLeft(2), text);
        return error(column, "template-percent-not-taken", shown(text));
    }

    private BigDecimal rounded(TemplateColumn column, BigDecimal number, String text) {
        if (number.stripTrailingZeros().scale() <= DECIMALS) return number;
        var rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        remarks.add(
                TemplateRemark.warning(place(column), "template-number-rounded", shown(text), rounded.toPlainString()));
        return rounded;
    }

    private BigDecimal error(TemplateColumn column, String code, String text) {
        remarks.add(TemplateRemark.error(place(column), code, text));
        return null;
    }

    private TemplatePlace place(TemplateColumn column) {
        return keys.place(row.number(), column);
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text;
    }
}
