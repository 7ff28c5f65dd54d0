package org.yeep.plan.importing.building;

import java.math.BigDecimal;
import org.yeep.plan.document.TargetValue;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.parsing.ParsedNumber;
import org.yeep.plan.importing.parsing.TurkishNumber;
import org.yeep.plan.importing.parsing.UnitText;

/** Reads values, targets, weights and costs; a word beside a number stays as a fact beside the value. */
class NumberReader {
    /** What the database's columns hold before the decimal point. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private static final int DECIMALS = 4;
    private final Problems problems;

    NumberReader(Problems problems) {
        this.problems = problems;
    }

    void read(Node node, ColumnMapping column, String text, Place place) {
        var parsed = TurkishNumber.parse(FieldReader.oneLine(text)).orElse(null);
        if (parsed == null) {
            node.fact(column.header(), text);
            problems.warning("not-a-number", place, text, node, null, column.header());
            return;
        }
        if (!storable(parsed.value())) {
            node.fact(column.header(), text);
            problems.error("number-too-large", place, text, node, null, column.header());
            return;
        }
        remark(node, column, parsed, text, place);
        put(node, column, parsed.value(), text, place);
    }

    private static boolean storable(BigDecimal value) {
        return value.abs().compareTo(TOO_LARGE) < 0;
    }

    private void put(Node node, ColumnMapping column, BigDecimal given, String text, Place place) {
        var value = given.scale() > DECIMALS ? given.setScale(DECIMALS, java.math.RoundingMode.HALF_UP) : given;
        if (value.compareTo(given) != 0) problems.note("number-rounded", place, text, node, null, DECIMALS);
        if ((column.field() == Field.PLANNED_COST || column.field() == Field.ACTUAL_COST) && value.signum() < 0) {
            node.fact(column.header(), text);
            problems.error("cost-negative", place, text, node, null);
            return;
        }
        if (column.field() == Field.TARGET && column.period() != null) target(node, column, value, text, place);
        else if (column.field() == Field.ACTUAL && column.period() != null && node.get(Field.ACTUAL) != null)
            node.fact(column.header(), text);
        else if (!node.put(column.field(), value)) {
            node.fact(column.header(), text);
            problems.warning("second-value", place, text, node, null, column.header());
        } else year(node, column);
    }

    /** The column or the card's line may say which year a value is of. */
    private static void year(Node node, ColumnMapping column) {
        if (column.period() == null || column.period().length() != 4) return;
        var year = Integer.valueOf(column.period());
        if (column.field() == Field.BASELINE) node.put(Field.BASELINE_YEAR, year);
        if (column.field() == Field.ACTUAL) node.actualYear = year;
    }

    private void target(Node node, ColumnMapping column, BigDecimal value, String text, Place place) {
        var there = node.targets.stream()
                .filter(t -> t.period().equals(column.period()))
                .findFirst();
        if (there.isEmpty()) node.targets.add(new TargetValue(column.period(), "total", value));
        else if (there.get().value().compareTo(value) != 0) {
            node.fact(column.header(), text);
            problems.warning("second-value", place, text, node, null, column.header());
        }
    }

    private void remark(Node node, ColumnMapping column, ParsedNumber parsed, String text, Place place) {
        if (parsed.about() != null) {
            node.fact(column.header(), text);
            problems.note(
                    "number-not-exact", place, text, node, null, parsed.value().toPlainString(), parsed.about());
        }
        if (parsed.ambiguous())
            problems.warning(
                    "number-ambiguous", place, text, node, null, parsed.value().toPlainString());
        if (column.field() == Field.ACTUAL && parsed.value().signum() == 0 && "%".equals(parsed.unit()))
            problems.note("zero-may-mean-nothing", place, text, node, null);
        boolean measured =
                column.field() == Field.BASELINE || column.field() == Field.TARGET || column.field() == Field.ACTUAL;
        if (parsed.unit() == null || !measured) return;
        var unit = UnitText.normal(parsed.unit());
        var said = node.<String>get(Field.UNIT);
        if (said == null) node.put(Field.UNIT, unit);
        else if (!said.equals(unit) && !said.contains(unit)) node.fact(column.header(), text);
    }
}
