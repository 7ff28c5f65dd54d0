package org.yeep.plan.importing.building;

import java.util.List;
import org.yeep.indicator.Frequency;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.parsing.ManyValues;
import org.yeep.plan.importing.parsing.TurkishDate;
import org.yeep.plan.importing.parsing.UnitText;
import org.yeep.plan.importing.parsing.YearRange;
import org.yeep.plan.importing.repairing.Folding;

/** Puts what a cell says into a node; what it cannot read stays with the node under the column's own name. */
class FieldReader {
    private final Problems problems;
    private final NumberReader numbers;

    FieldReader(Problems problems) {
        this.problems = problems;
        this.numbers = new NumberReader(problems);
    }

    void read(Node node, ColumnMapping column, String text, Place place) {
        switch (column.field()) {
            case COORDINATORS, RESPONSIBLE_UNITS, PARTNERS, TARGET_GROUPS, NEIGHBOURHOODS ->
                node.add(column.field(), ManyValues.names(text));
            case FINDINGS, NEEDS, RISKS -> node.add(column.field(), ManyValues.sentences(text));
            case DESCRIPTION, NOTE, THEME_AIM -> node.append(column.field(), text);
            case TIMELINE -> timeline(node, column, text, place);
            case STARTS_ON, ENDS_ON -> day(node, column, text, place);
            case STATUS, DATA_SOURCE, STRATEGIC_PLAN_CODE -> once(node, column, oneLine(text), text, place);
            case UNIT -> once(node, column, UnitText.normal(oneLine(text)), text, place);
            case FREQUENCY -> frequency(node, column, text, place);
            case BASELINE_YEAR -> year(node, column, text, place);
            case PLANNED_COST, ACTUAL_COST, BASELINE, TARGET, ACTUAL, WEIGHT -> numbers.read(node, column, text, place);
            default -> node.fact(column.header(), text);
        }
    }

    /** Whoever repeats himself may; a second, different value is kept beside the first. */
    private void once(Node node, ColumnMapping column, Object value, String raw, Place place) {
        node.stands(column.field(), place);
        if (node.put(column.field(), value)) return;
        node.fact(column.header(), raw);
        problems.warning("second-value", place, raw, node, null, column.header());
    }

    private void timeline(Node node, ColumnMapping column, String text, Place place) {
        var line = oneLine(text);
        once(node, column, line, text, place);
        YearRange.parse(line).ifPresent(years -> {
            node.put(Field.STARTS_ON, java.time.LocalDate.of(years.first(), 1, 1));
            node.put(Field.ENDS_ON, java.time.LocalDate.of(years.last(), 12, 31));
        });
        var ends = line.split("\\s+[-–—]\\s+|(?<=\\d{4})\\s*[-–—]\\s*(?=\\d{1,2}[./])");
        if (ends.length != 2 || node.get(Field.STARTS_ON) != null) return;
        TurkishDate.parse(ends[0], false).ifPresent(day -> node.put(Field.STARTS_ON, day));
        TurkishDate.parse(ends[1], true).ifPresent(day -> node.put(Field.ENDS_ON, day));
    }

    private void day(Node node, ColumnMapping column, String text, Place place) {
        var day = TurkishDate.parse(text, column.field() == Field.ENDS_ON);
        if (day.isEmpty()) {
            day = TurkishDate.serial(text);
            day.ifPresent(d -> problems.note("date-from-number", place, text, node, null, d));
        }
        if (day.isPresent()) once(node, column, day.get(), text, place);
        else kept(node, column, text, place, "not-a-date");
    }

    private void year(Node node, ColumnMapping column, String text, Place place) {
        if (text.strip().matches("(19|20)\\d\\d")) once(node, column, Integer.valueOf(text.strip()), text, place);
        else kept(node, column, text, place, "not-a-year");
    }

    private void frequency(Node node, ColumnMapping column, String text, Place place) {
        var folded = Folding.fold(text)
                .replaceAll("\\b(da|de|bir|her|kez|olarak)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var frequency = switch (folded) {
            case "aylik", "ay", "1 ay" -> Frequency.MONTHLY;
            case "4 aylik", "4 ay", "dort aylik", "dort ay" -> Frequency.FOUR_MONTHLY;
            case "6 aylik", "6 ay", "alti aylik", "alti ay", "yari yil" -> Frequency.HALF_YEARLY;
            case "yillik", "yil", "12 ay", "yilda", "yilda 1", "1 yil" -> Frequency.YEARLY;
            default -> null;
        };
        if (frequency != null) once(node, column, frequency, text, place);
        else node.fact(column.header(), text);
    }

    private void kept(Node node, ColumnMapping column, String text, Place place, String code) {
        node.fact(column.header(), text);
        problems.warning(code, place, text, node, null, column.header());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A unit for each of several indicators that share a cell. */
    void share(List<Node> indicators, ColumnMapping column, String text, Place place) {
        if (indicators.size() == 1) {
            read(indicators.get(0), column, text, place);
            return;
        }
        var parts = text.split("\\s*[\\n;]\\s*");
        boolean each = parts.length == indicators.size();
        if (each
                || column.field() == Field.UNIT && parts.length == 1
                || !column.field().isNumber() && parts.length == 1) {
            for (int i = 0; i < indicators.size(); i++) read(indicators.get(i), column, each ? parts[i] : text, place);
            return;
        }
        indicators.get(0).fact(column.header(), text);
        problems.warning(
                "values-not-matched", place, text, indicators.get(0), null, column.header(), indicators.size());
    }
}
