package org.yeep.plan.importing.detecting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yeep.plan.importing.parsing.NullWords;
import org.yeep.plan.importing.parsing.TurkishDate;
import org.yeep.plan.importing.parsing.TurkishNumber;
import org.yeep.plan.importing.parsing.UnitText;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.repairing.Folding;

/** What the columns under a row of headers say; where a header is open, the place and the contents decide. */
class ColumnReading {
    private static final int VALUES_LOOKED_AT = 200;
    private final Sheet sheet;
    private final HeaderRow header;

    ColumnReading(Sheet sheet, HeaderRow header) {
        this.sheet = sheet;
        this.header = header;
    }

    SheetMapping mapping(int index) {
        var columns = new ArrayList<ColumnMapping>();
        for (int c = 0; c < sheet.width(); c++) column(c, columns);
        settleTargets(columns);
        settleStarts(columns);
        settleCodes(columns);
        settleDoubles(columns);
        double sure = columns.stream()
                .mapToDouble(ColumnMapping::confidence)
                .average()
                .orElse(0);
        return new SheetMapping(
                index,
                Layout.TABLE,
                header.row(),
                header.rows(),
                Field.THEME,
                false,
                List.copyOf(columns),
                round(sure),
                false);
    }

    private void column(int column, List<ColumnMapping> columns) {
        var name = header.names().getOrDefault(column, "").strip();
        if (name.isEmpty() && values(column).isEmpty()) return;
        var shown = name.length() > 500 ? name.substring(0, 500) : name.replaceAll("\\s+", " ");
        var found = HeaderWords.match(name).orElse(new Header(Field.OTHER, null, name.isEmpty() ? 0.2 : 0.5, false));
        var field = found.open() ? settled(column, name, found.field()) : found.field();
        columns.add(new ColumnMapping(column, shown, field, found.period(), found.open() ? 0.8 : found.confidence()));
    }

    /** "Birim" is a unit of measure where its values are, "Kaynak" a cost where its values are numbers. */
    private Field settled(int column, String name, Field usual) {
        var folded = Folding.fold(name);
        if (folded.startsWith("birim"))
            return share(column, ColumnReading::areUnits) >= 0.5 ? Field.UNIT : Field.RESPONSIBLE_UNITS;
        if (folded.startsWith("kaynak"))
            return share(column, v -> TurkishNumber.parse(v).isPresent()) >= 0.5 ? Field.PLANNED_COST : Field.OTHER;
        return usual;
    }

    /** Indicators that share a cell have their units in one, too. */
    private static boolean areUnits(String values) {
        return Arrays.stream(values.split("\\s*[\\n;]\\s*")).allMatch(ColumnReading::isUnit);
    }

    private static boolean isUnit(String value) {
        return value.length() <= 25
                && !Folding.fold(value).matches(".*(mudurl|baskanli|sefli|birimi|merkezi|masasi).*")
                && (!org.yeep.indicator.Units.measure(UnitText.normal(value))
                                .equals(org.yeep.indicator.Measure.QUALITATIVE)
                        || value.length() <= 12);
    }

    /** "Hedef" is the objective left of actions and indicators and where sentences stand, the target value elsewhere. */
    private void settleTargets(List<ColumnMapping> columns) {
        int indicator = first(columns, Field.INDICATOR);
        int action = first(columns, Field.ACTION);
        boolean named = columns.stream().anyMatch(c -> c.field() == Field.OBJECTIVE && !isBareTarget(c));
        for (int i = 0; i < columns.size(); i++) {
            var c = columns.get(i);
            if (!isBareTarget(c)) continue;
            double numbers = share(c.column(), v -> TurkishNumber.parse(v).isPresent());
            boolean after = indicator >= 0 && c.column() > indicator || action >= 0 && c.column() > action;
            boolean target = numbers >= 0.6 || named && after || after && numbers > 0.2 || after && indicator >= 0;
            columns.set(i, c.as(target ? Field.TARGET : Field.OBJECTIVE, target == after ? 0.9 : 0.7));
        }
    }

    private static boolean isBareTarget(ColumnMapping c) {
        return c.field() == Field.OBJECTIVE && Folding.fold(c.header()).matches("hedef|hedefler");
    }

    /** "Başlangıç" is the day of an action where days stand, and the baseline of an indicator where numbers do. */
    private void settleStarts(List<ColumnMapping> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var c = columns.get(i);
            if (c.field() != Field.STARTS_ON || !Folding.fold(c.header()).equals("baslangic")) continue;
            double days = share(
                    c.column(),
                    v -> TurkishDate.parse(v, false)
                            .or(() -> TurkishDate.serial(v))
                            .isPresent());
            double numbers = share(c.column(), v -> TurkishNumber.parse(v).isPresent());
            if (numbers >= 0.5 && days < 0.5) columns.set(i, c.as(Field.BASELINE, 0.8));
        }
    }

    /** "No" and "Kod" are the code of the level beside them, unless they only count the rows. */
    private void settleCodes(List<ColumnMapping> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var c = columns.get(i);
            if (c.field() != Field.ROW_NUMBER) continue;
            if (i + 1 == columns.size() || !columns.get(i + 1).field().isLevel()) continue;
            boolean open = Folding.fold(c.header()).matches("no|kod|kodu");
            var code = columns.get(i + 1).field().code();
            if (open && !countsRows(c.column()) && columns.stream().noneMatch(o -> o.field() == code))
                columns.set(i, c.as(code, 0.8));
        }
    }

    private boolean countsRows(int column) {
        var values = values(column);
        return values.size() > 2
                && IntStream.range(0, values.size())
                        .allMatch(i -> values.get(i).replaceAll("[.)]$", "").equals("" + (i + 1)));
    }

    /** A level is named once: of a strategy and an activity the latter is the action, the other is kept as a fact. */
    private void settleDoubles(List<ColumnMapping> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var c = columns.get(i);
            boolean once = c.field().isLevel()
                    || c.field().codeOf() != null
                    || c.field() == Field.UNIT
                    || c.field() == Field.FREQUENCY;
            if (!once) continue;
            int other = best(columns, c.field());
            if (other != i) columns.set(i, c.as(Field.OTHER, 0.5));
        }
    }

    private int best(List<ColumnMapping> columns, Field field) {
        int best = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() != field) continue;
            if (best < 0 || rank(columns.get(i)) > rank(columns.get(best))) best = i;
        }
        return best;
    }

    private double rank(ColumnMapping c) {
        boolean strategy = Folding.fold(c.header()).contains("strateji") && c.field() == Field.ACTION;
        boolean reported = Folding.fold(c.header()).startsWith("raporlama");
        return c.confidence()
                - (strategy || reported ? 0.5 : 0)
                + (values(c.column()).isEmpty() ? -1 : 0);
    }

    private int first(List<ColumnMapping> columns, Field field) {
        return columns.stream()
                .filter(c -> c.field() == field)
                .mapToInt(ColumnMapping::column)
                .findFirst()
                .orElse(-1);
    }

    private double share(int column, java.util.function.Predicate<String> kind) {
        var values = values(column);
        return values.isEmpty() ? 0 : (double) values.stream().filter(kind).count() / values.size();
    }

    private List<String> values(int column) {
        return sheet.rows().stream()
                .filter(r -> r.number() >= header.row() + header.rows())
                .map(r -> r.text(column))
                .filter(t -> !NullWords.isNull(t) && !t.equals(header.names().get(column)))
                .limit(VALUES_LOOKED_AT)
                .toList();
    }

    private static double round(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
