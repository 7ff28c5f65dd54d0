package org.yeep.plan.importing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Takes cells in as a reader meets them, and stops the reader when there are more than agreed. */
class GridBuilder {
    private static final int ROWS_BETWEEN_LOOKS = 256;
    /** A file may write one letter as seven: {@code _x000A_}. */
    private static final int WRITTEN_LONGER = 8;

    private static final int MOST_MERGES = 50_000;
    /** One more than is shown, so that it is said that there are more. */
    private static final int MOST_REMARKS = 5_000;

    private final Limits limits;
    private final IntConsumer rowsRead;
    private final long stopAt;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Grid.Remark> remarks = new ArrayList<>();
    /** The same words stand in many cells; each is kept once. */
    private final Map<String, String> words = new HashMap<>();

    private String name;
    private String caption;
    private List<Row> rows = new ArrayList<>();
    private List<Merge> merges = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int cellCount;
    private int rowCount;

    GridBuilder(Limits limits, IntConsumer rowsRead) {
        this.limits = limits;
        this.rowsRead = rowsRead;
        this.stopAt = System.nanoTime() + limits.time().toNanos();
    }

    void sheet(String sheetName, String sheetCaption) {
        if (sheets.size() >= limits.sheets()) throw new UnreadableFile("too-many-sheets", limits.sheets());
        name = SafeText.clean(sheetName);
        caption = sheetCaption == null ? null : SafeText.clean(sheetCaption);
    }

    /** Whether there is room for more of one text; what is longer than this is refused whatever it is. */
    boolean hasRoom(CharSequence text) {
        return text.length() <= limits.textLength() * WRITTEN_LONGER;
    }

    /** Refuses a text while it grows, before it is held whole. */
    void requireRoom(CharSequence text, int row, int column) {
        if (!hasRoom(text)) throw tooLong(row, column);
    }

    private UnreadableFile tooLong(int row, int column) {
        return new UnreadableFile("text-too-long", limits.textLength(), name, row, Columns.letter(column));
    }

    /** Ignores empty text; cells may come in any order within their row. */
    void cell(int row, Cell cell) {
        checkTime();
        if (cell.text() == null) return;
        requireRoom(cell.text(), row, cell.column());
        if (cell.text().isBlank()) return;
        if (cell.column() < 0 || cell.column() >= limits.columns())
            throw new UnreadableFile("too-many-columns", limits.columns(), name, row);
        if (++cellCount > limits.cells()) throw new UnreadableFile("too-many-cells", limits.cells());
        cells.add(safe(row, cell));
    }

    private Cell safe(int row, Cell cell) {
        var text = SafeText.clean(cell.text());
        if (!text.equals(cell.text())) remark("characters-removed", row, cell.column(), text);
        if (text.length() > limits.textLength()) throw tooLong(row, cell.column());
        var known = words.computeIfAbsent(text, t -> t);
        return new Cell(cell.column(), known, cell.kind(), cell.formula(), cell.filled());
    }

    void endRow(int row) {
        if (row > limits.rows() && !cells.isEmpty()) throw new UnreadableFile("too-many-rows", limits.rows(), name);
        if (!cells.isEmpty()) {
            cells.sort(Comparator.comparingInt(Cell::column));
            rows.add(new Row(row, List.copyOf(cells)));
            cells = new ArrayList<>();
        }
        if (++rowCount % ROWS_BETWEEN_LOOKS == 0) rowsRead.accept(rowCount);
        checkTime();
    }

    void merge(Merge merge) {
        if (merges.size() >= MOST_MERGES) throw new UnreadableFile("too-many-cells", limits.cells());
        if (merge.lastRow() < merge.firstRow() || merge.lastColumn() < merge.firstColumn()) return;
        merges.add(merge);
    }

    void remark(String code, int row, int column, String raw) {
        if (remarks.size() > MOST_REMARKS) return;
        remarks.add(new Grid.Remark(code, sheets.size(), row, column, raw));
    }

    void endSheet() {
        rows.sort(Comparator.comparingInt(Row::number));
        sheets.add(new Sheet(name, caption, List.copyOf(rows), List.copyOf(merges)));
        rows = new ArrayList<>();
        merges = new ArrayList<>();
    }

    Grid grid(SourceKind kind) {
        if (sheets.stream().allMatch(s -> s.rows().isEmpty())) throw new UnreadableFile("file-without-cells");
        return new Grid(kind, List.copyOf(sheets), List.copyOf(remarks));
    }

    Limits limits() {
        return limits;
    }

    void checkTime() {
        if (System.nanoTime() - stopAt > 0)
            throw new UnreadableFile("reading-too-long", limits.time().toSeconds());
    }
}
