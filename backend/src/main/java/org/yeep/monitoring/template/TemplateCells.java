package org.yeep.monitoring.template;

import java.math.BigDecimal;
import java.util.UUID;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.SubmissionFormResponse;
import org.yeep.monitoring.SubmissionFormResponse.EarlierValue;
import org.yeep.shared.csv.CsvText;

/** What stands in a row's cells: a number, or text that no spreadsheet takes for a formula; null for nothing. */
class TemplateCells {
    private final UUID submission;
    private final TemplateWords words;
    private final CellNames names;

    TemplateCells(SubmissionFormResponse form, TemplateWords words) {
        this.submission = form.submission().id();
        this.words = words;
        this.names = new CellNames(form.dimensions(), words);
    }

    /** {@code form-tr} or {@code form-en} for the first column, else the column's key. */
    String key(TemplateColumn column) {
        return column == TemplateColumn.FORM ? column.key + "-" + words.locale().getLanguage() : column.key;
    }

    Object at(TemplateRow row, TemplateColumn column) {
        return switch (column.part) {
            case KEY -> key(row, column);
            case SHOWN -> safe(shown(row, column));
            case ENTRY -> entry(row, column);
        };
    }

    private static Object safe(Object shown) {
        return shown instanceof String text ? CsvText.safe(text) : shown;
    }

    private Object key(TemplateRow row, TemplateColumn column) {
        return switch (column) {
            case FORM -> submission.toString();
            case INDICATOR -> row.indicator().id().toString();
            case CELL -> row.cell();
            case VERSION -> row.version() == null ? null : BigDecimal.valueOf(row.version());
            default -> row.entry().mark();
        };
    }

    private Object shown(TemplateRow row, TemplateColumn column) {
        var indicator = row.indicator();
        return switch (column) {
            case THEME -> row.item().themeTitle();
            case ITEM_CODE -> row.item().code();
            case ITEM -> row.item().title();
            case INDICATOR_CODE -> indicator.code();
            case TITLE -> words.turkish() || indicator.titleEn() == null ? indicator.title() : indicator.titleEn();
            case CELL_NAME -> names.of(row.cell());
            case UNIT -> indicator.unit();
            case MEASURE -> words.of(indicator.measure());
            case BASELINE -> ofTotal(row, indicator.baselineValue());
            case TARGET -> ofTotal(row, indicator.targetValue());
            default -> row.last() == null ? null : earlier(indicator.measure(), row.last());
        };
    }

    /** The plan says both for the whole only. */
    private Object ofTotal(TemplateRow row, BigDecimal value) {
        return row.cell().equals("total") && value != null
                ? number(row.indicator().measure(), value)
                : null;
    }

    private Object earlier(Measure measure, EarlierValue last) {
        if (last.status() == ObservationStatus.MISSING)
            return last.missingReason() == null ? words.of(last.status()) : words.of(last.missingReason());
        return last.value() == null ? last.text() : number(measure, last.value());
    }

    private Object entry(TemplateRow row, TemplateColumn column) {
        var entry = row.entry();
        return switch (column) {
            case VALUE -> entry.value() == null ? null : number(row.indicator().measure(), entry.value());
            case NUMERATOR -> plain(entry.numerator());
            case DENOMINATOR -> plain(entry.denominator());
            case TEXT -> CsvText.reversible(entry.text());
            case STATUS -> entry.status() == null ? null : words.of(entry.status());
            case MISSING_REASON -> entry.missingReason() == null ? null : words.of(entry.missingReason());
            case NOTE -> CsvText.reversible(entry.note());
            default -> CsvText.reversible(entry.source());
        };
    }

    private Object number(Measure measure, BigDecimal value) {
        boolean whether = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        if (measure == Measure.YES_NO && whether) return words.yesOrNo(value.signum() != 0);
        return plain(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
