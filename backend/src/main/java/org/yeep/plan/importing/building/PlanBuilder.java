package org.yeep.plan.importing.building;

import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.function.Function;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.importing.detecting.Headings;
import org.yeep.plan.importing.detecting.Layout;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.plan.importing.parsing.Coded;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Row;

/** From a grid and what its columns say to a plan; the same input always gives the same plan. */
public class PlanBuilder {
    private final Function<String, List<String>> slugs;
    private final ValidatorFactory validators;

    /** @param slugs the shared themes of a heading, empty where none fits */
    public PlanBuilder(Function<String, List<String>> slugs, ValidatorFactory validators) {
        this.slugs = slugs;
        this.validators = validators;
    }

    public Result build(Grid grid, Mapping mapping) {
        var problems = new Problems();
        var tree = new Tree();
        var reading = new Reading(
                tree, problems, new FieldReader(problems), h -> !slugs.apply(h).isEmpty());
        var titles = new Titles(problems);
        for (var remark : grid.remarks()) remark(remark, grid, problems, titles);
        for (var sheet : mapping.sheets()) {
            if (sheet.sheet() < grid.sheets().size()) sheet(grid, sheet, reading, titles);
        }
        new PlanChecks(problems).check(tree);
        var themes = new DocumentWriter(slugs).themes(tree);
        tree.themes.stream()
                .filter(t -> t.title != null && slugs.apply(t.title).isEmpty())
                .forEach(t -> problems.warning("theme-not-shared", t.place, t.title, t, "themeSlugs"));
        var document = PlanDocument.of(titles.plan(), themes);
        new ShapeCheck(validators, problems).check(document, tree);
        return new Result(document, problems.finished());
    }

    private static void remark(Grid.Remark remark, Grid grid, Problems problems, Titles titles) {
        boolean sheet = remark.sheet() >= 0 && remark.sheet() < grid.sheets().size();
        var name = sheet ? grid.sheets().get(remark.sheet()).name() : "";
        var place = new Place(sheet ? remark.sheet() : -1, name, remark.row(), remark.column());
        if (remark.code().equals("formula-without-value"))
            problems.warning(remark.code(), place, remark.raw(), null, null);
        else problems.note(remark.code(), place, remark.raw(), null, null);
        if (remark.code().equals("text-outside-table")) titles.add(remark.raw(), place);
    }

    private static void sheet(Grid grid, SheetMapping m, Reading reading, Titles titles) {
        var sheet = new CleanSheet(m.sheet(), grid.sheets().get(m.sheet()), reading.problems());
        var at = new Position(reading.tree());
        if (m.layout() != Layout.LEFT_OUT) titles.period(sheet.name, sheet.place(0, -1));
        if (m.sheetNameIsTheme()) {
            var name = sheet.caption != null ? sheet.caption : sheet.name;
            at.theme(new LevelText(Coded.of(name).code(), Headings.bare(name), sheet.place(0, -1)));
        } else if (sheet.caption != null) {
            reading.problems().note("text-outside-table", sheet.place(0, -1), sheet.caption, null, null);
            titles.add(sheet.caption, sheet.place(0, -1));
        }
        switch (m.layout()) {
            case CARD -> new CardReader(reading, sheet, at).read();
            case MATRIX -> {
                above(sheet, m, reading, titles);
                new MatrixReader(reading, sheet, m).read();
            }
            case TABLE -> {
                above(sheet, m, reading, titles);
                headingOver(sheet, m, reading, at);
                var rows = sheet.rows.stream()
                        .filter(r -> r.number() >= m.firstRow())
                        .toList();
                new TableReader(reading, sheet, m, at).read(rows);
            }
            case LEFT_OUT -> leftOut(sheet, reading);
        }
    }

    private static void above(CleanSheet sheet, SheetMapping m, Reading reading, Titles titles) {
        for (var row : sheet.rows) {
            if (row.number() >= m.headerRow()) return;
            boolean heading = m.layout() == Layout.TABLE && row.number() == m.headerRow() - 1;
            if (heading && row.cells().size() == 1 && isTheme(row, reading)) return;
            for (var cell : row.cells()) {
                titles.add(cell.text(), sheet.place(row.number(), cell.column()));
                reading.leftOver("above-table", sheet.place(row.number(), cell.column()), cell);
            }
        }
    }

    /** A shared theme's name alone in the row over the headers is the heading of what is under them. */
    private static void headingOver(CleanSheet sheet, SheetMapping m, Reading reading, Position at) {
        sheet.rows.stream()
                .filter(r -> r.number() == m.headerRow() - 1 && r.cells().size() == 1)
                .filter(r -> isTheme(r, reading))
                .forEach(r -> at.theme(LevelText.of(
                        r.cells().get(0).text(),
                        null,
                        sheet.place(r.number(), r.cells().get(0).column()))));
    }

    private static boolean isTheme(Row row, Reading reading) {
        return reading.isTheme().test(Headings.bare(row.cells().get(0).text()));
    }

    private static void leftOut(CleanSheet sheet, Reading reading) {
        if (!sheet.rows.isEmpty())
            reading.problems().warning("sheet-not-understood", sheet.place(0, -1), null, null, null, sheet.rows.size());
        for (var row : sheet.rows) {
            for (var cell : row.cells()) reading.leftOver("left-over", sheet.place(row.number(), cell.column()), cell);
        }
    }
}
