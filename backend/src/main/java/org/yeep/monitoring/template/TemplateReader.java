package org.yeep.monitoring.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.template.TemplateColumn.Part;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.SourceKind;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Reads a form that came back. What is not understood is said at its place; nothing is guessed. */
public final class TemplateReader {
    private static final int LONGEST_CELL = 200;
    private static final String REMOVED = "characters-removed";

    private final Known known;
    private final TemplateWords words;
    private final List<FilledRow> rows = new ArrayList<>();
    private final List<TemplateRemark> remarks = new ArrayList<>();
    private final Map<List<Object>, TemplatePlace> seen = new HashMap<>();
    private int untouched;

    /** What there is to compare with: how the plan's indicators are measured, and what is saved of their cells. */
    public interface Known {
        UUID submission();

        /** Null if the plan has no such indicator. */
        Measure measure(UUID planIndicatorId);

        /** Null for an empty cell. */
        ObservationRef saved(UUID planIndicatorId, String cell);
    }

    private TemplateReader(Known known, TemplateWords words) {
        this.known = known;
        this.words = words;
    }

    /** @throws Invalid if it is no form at all, or that of another submission */
    public static FilledTemplate read(Grid grid, Known known, TemplateWords words) {
        var reader = new TemplateReader(known, words);
        boolean found = false;
        for (int i = 0; i < grid.sheets().size(); i++) {
            var sheet = grid.sheets().get(i);
            var keys = SheetKeys.of(sheet, grid.kind() == SourceKind.CSV);
            if (keys.isEmpty()) continue;
            found = true;
            reader.remarks.addAll(UnreadCells.of(grid, i, keys.get()));
            sheet.rows().stream().filter(keys.get()::holdsData).forEach(row -> reader.take(keys.get(), row));
            reader.tellRemoved(keys.get(), grid.remarks(), i);
        }
        if (!found) throw new Invalid("/file", "template-no-keys");
        return new FilledTemplate(List.copyOf(reader.rows), reader.untouched, List.copyOf(reader.remarks));
    }

    private void take(SheetKeys keys, Row row) {
        if (!keys.fillsAnyOf(row, TemplateColumn.of(Part.KEY))) {
            if (keys.fillsAnyOf(row, TemplateColumn.of(Part.ENTRY)))
                remarks.add(TemplateRemark.warning(keys.place(row.number(), null), "template-row-without-key"));
            return;
        }
        var form = keys.text(row, TemplateColumn.FORM);
        if (id(form) != null && !known.submission().equals(id(form)))
            throw new Invalid(keys.place(row.number(), null).toString(), "template-of-another");
        var damaged = damage(keys, row);
        if (damaged == null) read(keys, row);
        else
            remarks.add(TemplateRemark.error(
                    keys.place(row.number(), damaged), "template-key-damaged", keys.text(row, damaged)));
    }

    /** What cannot be kept was left out on reading; of a cell that is taken it is said. */
    private void tellRemoved(SheetKeys keys, List<Grid.Remark> said, int sheet) {
        said.stream()
                .filter(r -> r.code().equals(REMOVED) && r.sheet() == sheet && keys.isEntry(r.column()))
                .map(r -> TemplateRemark.warning(keys.place(r.row(), r.column()), "template-characters-removed"))
                .forEach(remarks::add);
    }

    private TemplateColumn damage(SheetKeys keys, Row row) {
        if (id(keys.text(row, TemplateColumn.FORM)) == null) return TemplateColumn.FORM;
        var indicator = id(keys.text(row, TemplateColumn.INDICATOR));
        if (indicator == null || known.measure(indicator) == null) return TemplateColumn.INDICATOR;
        var cell = keys.text(row, TemplateColumn.CELL);
        if (cell.isEmpty() || cell.length() > LONGEST_CELL) return TemplateColumn.CELL;
        return keys.text(row, TemplateColumn.VERSION).matches("\\d{0,9}") ? null : TemplateColumn.VERSION;
    }

    private void read(SheetKeys keys, Row row) {
        var indicator = id(keys.text(row, TemplateColumn.INDICATOR));
        var cell = keys.text(row, TemplateColumn.CELL);
        var said = new ArrayList<TemplateRemark>();
        var entry = new EntryReader(keys, row, known.measure(indicator), words, said).read();
        boolean understood = said.stream().noneMatch(TemplateRemark::isError);
        if (understood && entry.mark().equals(keys.text(row, TemplateColumn.BEFORE))) {
            untouched++;
            return;
        }
        remarks.addAll(said);
        var earlier = seen.putIfAbsent(List.of(indicator, cell), keys.place(row.number(), null));
        if (earlier != null)
            remarks.add(TemplateRemark.error(keys.place(row.number(), null), "template-row-twice", earlier.toString()));
        else if (understood) add(keys, row, indicator, cell, entry);
    }

    private void add(SheetKeys keys, Row row, UUID indicator, String cell, TemplateEntry entry) {
        var written = keys.text(row, TemplateColumn.VERSION);
        var version = written.isEmpty() ? null : Integer.valueOf(written);
        if (entry.isEmpty() && version == null) {
            untouched++;
            return;
        }
        var request = entry.isEmpty() ? null : entry.request(known.saved(indicator, cell));
        rows.add(new FilledRow(keys, row.number(), indicator, cell, version, request));
    }

    private static UUID id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}
