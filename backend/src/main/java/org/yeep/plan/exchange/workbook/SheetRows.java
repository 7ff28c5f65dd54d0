package org.yeep.plan.exchange.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yeep.plan.exchange.workbook.CellReader.Unreadable;
import org.yeep.plan.exchange.workbook.SheetCells.Cell;
import org.yeep.plan.exchange.workbook.SheetCells.Kind;

/** The rows of all levels as read, by the key of their parent. */
class SheetRows {
    private static final Map<Level, Set<Level>> PARENTS = Map.of(
            Level.OBJECTIVE, Set.of(Level.THEME),
            Level.ACTION, Set.of(Level.OBJECTIVE),
            Level.MILESTONE, Set.of(Level.ACTION),
            Level.INDICATOR, Set.of(Level.OBJECTIVE, Level.ACTION),
            Level.TARGET, Set.of(Level.INDICATOR));
    private final CellReader cells;
    private final WorkbookProblems problems;
    private final Map<Level, List<ReadRow>> rows = new EnumMap<>(Level.class);
    private final Map<Level, Map<String, List<ReadRow>>> byParent = new EnumMap<>(Level.class);
    private final Map<Level, Map<String, Integer>> columns = new EnumMap<>(Level.class);
    private final Set<UUID> ids = new HashSet<>();
    private Map<Integer, String> longTexts = Map.of();

    SheetRows(CellReader cells, WorkbookProblems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** @param row from 1, as a spreadsheet counts */
    record ReadRow(Level level, int row, String key, String parent, UUID id, Map<String, Object> values) {

        /** @param targets of an indicator; for other levels anything */
        Record content(List<?> targets) {
            var parts = level.content.getRecordComponents();
            var types = new Class<?>[parts.length];
            var arguments = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                arguments[i] = parts[i].getName().equals("targets") ? targets : values.get(parts[i].getName());
            }
            try {
                return level.content.getDeclaredConstructor(types).newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void longTexts(Map<Integer, String> texts) {
        longTexts = texts;
    }

    void read(Level level, SheetCells sheet) {
        if (level == Level.PLAN) readPlan(sheet);
        else readTable(level, sheet);
    }

    ReadRow plan() {
        return rows.get(Level.PLAN).get(0);
    }

    List<ReadRow> of(Level level, String parent) {
        return byParent.get(level).getOrDefault(parent, List.of());
    }

    /** The letters of a column in a level's sheet; empty if it has none of that name. */
    String letters(Level level, String key) {
        var column = columns.get(level).get(key);
        return column == null ? "" : SheetParser.letters(column);
    }

    void checkParents() {
        PARENTS.forEach((level, above) -> {
            var known = new HashSet<String>();
            above.forEach(l -> rows.get(l).forEach(r -> known.add(r.key())));
            for (var row : rows.get(level)) {
                if (!known.contains(row.parent()))
                    problem("workbook-unknown-parent", row.level(), row.row(), LevelSheet.PARENT, row.parent());
            }
        });
    }

    private void readPlan(SheetCells sheet) {
        var values = new HashMap<String, Object>();
        var at = new HashMap<String, Integer>();
        sheet.rows().keySet().forEach(r -> at.put(sheet.text(r, PlanSheet.KEY), r));
        columns.put(Level.PLAN, Map.of());
        for (var column : Level.PLAN.columns()) {
            var row = at.get(column.key());
            var cell = row == null ? null : sheet.row(row).get(PlanSheet.VALUE);
            if (row == null) problems.add("workbook-column-missing", Level.PLAN.sheet, column.key());
            else
                values.put(
                        column.key(), value(column, cell, Level.PLAN, row + 1, SheetParser.letters(PlanSheet.VALUE)));
        }
        rows.put(Level.PLAN, List.of(new ReadRow(Level.PLAN, 0, "", "", null, values)));
    }

    private void readTable(Level level, SheetCells sheet) {
        var at = new HashMap<String, Integer>();
        sheet.row(0).forEach((column, cell) -> at.put(cell.text().strip(), column));
        columns.put(level, at);
        var read = new ArrayList<ReadRow>();
        rows.put(level, read);
        byParent.put(level, new HashMap<>());
        for (var key : needed(level)) {
            if (!at.containsKey(key)) problems.add("workbook-column-missing", level.sheet, key);
        }
        if (!at.keySet().containsAll(needed(level))) return;
        var keys = new HashSet<String>();
        sheet.rows().tailMap(LevelSheet.FIRST_ROW).forEach((number, cells) -> {
            if (cells.values().stream().allMatch(c -> c.text().isBlank())) return;
            var row = row(level, number + 1, cells, at);
            if (row.key().isEmpty() || !keys.add(row.key()))
                problem("workbook-key-repeated", level, row.row(), LevelSheet.KEY, row.key());
            read.add(row);
            byParent.get(level)
                    .computeIfAbsent(row.parent(), p -> new ArrayList<>())
                    .add(row);
        });
    }

    private static List<String> needed(Level level) {
        var keys = new ArrayList<>(List.of(LevelSheet.KEY, LevelSheet.PARENT, LevelSheet.ID));
        level.columns().forEach(c -> keys.add(c.key()));
        return keys;
    }

    private ReadRow row(Level level, int number, Map<Integer, Cell> row, Map<String, Integer> at) {
        var key = text(row.get(at.get(LevelSheet.KEY)));
        var parent = level == Level.THEME ? "" : text(row.get(at.get(LevelSheet.PARENT)));
        var values = new HashMap<String, Object>();
        for (var column : level.columns()) {
            var place = at.get(column.key());
            values.put(column.key(), value(column, row.get(place), level, number, SheetParser.letters(place)));
        }
        return new ReadRow(level, number, key, parent, id(level, number, row.get(at.get(LevelSheet.ID))), values);
    }

    private UUID id(Level level, int row, Cell cell) {
        if (cell == null || cell.text().isBlank()) return null;
        try {
            var id = UUID.fromString(cell.text().strip());
            if (!ids.add(id)) problem("workbook-id-repeated", level, row, LevelSheet.ID, cell.text());
            return id;
        } catch (IllegalArgumentException e) {
            problem("workbook-not-an-id", level, row, LevelSheet.ID, cell.text());
            return null;
        }
    }

    private Object value(Column column, Cell cell, Level level, int row, String letters) {
        if (cell == null || cell.text().isBlank()) return column.silent();
        try {
            return cells.read(column, whole(cell));
        } catch (Unreadable e) {
            problems.add(e.code, level.sheet, "" + row, letters, shown(cell.text()));
            return null;
        }
    }

    private Cell whole(Cell cell) throws Unreadable {
        int number = cell.kind() == Kind.TEXT ? LongTexts.reference(cell.text()) : 0;
        if (number == 0) return cell;
        var text = longTexts.get(number);
        if (text == null) throw new Unreadable("workbook-long-text-missing");
        return new Cell(Kind.TEXT, text);
    }

    private void problem(String code, Level level, int row, String key, String value) {
        problems.add(code, level.sheet, "" + row, letters(level, key), shown(value));
    }

    private static String shown(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.text().strip();
    }
}
