package org.yeep.plan.exchange.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;
import org.yeep.plan.exchange.DocumentRules;
import org.yeep.plan.exchange.workbook.SheetRows.ReadRow;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Puts the sheets together again; says every place that a person damaged, not only the first. */
class WorkbookReader {
    private final XlsxFile file;
    private final DocumentRules rules;
    private final WorkbookProblems problems = new WorkbookProblems();
    private final Map<String, ReadRow> places = new HashMap<>();
    private final SheetRows sheets;
    private final Map<String, String> parts;
    private final SheetParser parser;

    WorkbookReader(XlsxFile file, ObjectMapper json, DocumentRules rules) throws IOException {
        this.file = file;
        this.rules = rules;
        this.parts = file.sheets();
        this.parser = new SheetParser(file.sharedTexts());
        this.sheets = new SheetRows(new CellReader(json), problems);
    }

    /** @throws Invalid naming sheet, row and column of everything that is wrong */
    PlanDocument read() throws IOException {
        var format = format();
        for (var level : Level.values()) {
            if (parts.get(level.sheet) == null) problems.add("workbook-sheet-missing", level.sheet);
        }
        problems.throwIfAny();
        if (parts.containsKey(LongTexts.SHEET)) sheets.longTexts(LongTexts.read(cells(LongTexts.SHEET)));
        for (var level : Level.values()) sheets.read(level, cells(level.sheet));
        sheets.checkParents();
        problems.throwIfAny();
        var plan = new PlanDocument(format, (PlanContent) sheets.plan().content(List.of()), themes());
        rules.broken(plan).forEach(b -> problems.add(b, places, sheets));
        problems.throwIfAny();
        return plan;
    }

    private int format() throws IOException {
        if (!parts.containsKey(WorkbookWriter.MARKER_SHEET)) throw new Invalid("", "workbook-not-canonical");
        var marker = cells(WorkbookWriter.MARKER_SHEET);
        var version = marker.text(0, 1);
        var format = marker.text(1, 1);
        if (!WorkbookWriter.MARKER.equals(marker.text(0, 0))) throw new Invalid("", "workbook-not-canonical");
        if (!("" + WorkbookWriter.VERSION).equals(version) || !("" + PlanDocument.FORMAT).equals(format))
            throw new Invalid("", "plan-format-not-known", version + "/" + format);
        return PlanDocument.FORMAT;
    }

    private SheetCells cells(String sheet) throws IOException {
        return file.read(parts.get(sheet), new SheetParser(parser)::parse);
    }

    private List<ThemePart> themes() {
        var themes = new ArrayList<ThemePart>();
        for (var row : sheets.of(Level.THEME, "")) {
            var at = place("/themes/" + themes.size(), row);
            themes.add(new ThemePart(row.id(), (ThemeContent) row.content(null), objectives(row, at)));
        }
        return themes;
    }

    private List<ObjectivePart> objectives(ReadRow theme, String at) {
        var objectives = new ArrayList<ObjectivePart>();
        for (var row : sheets.of(Level.OBJECTIVE, theme.key())) {
            var here = place(at + "/objectives/" + objectives.size(), row);
            objectives.add(new ObjectivePart(
                    row.id(), (ObjectiveContent) row.content(null), indicators(row, here), actions(row, here)));
        }
        return objectives;
    }

    private List<ActionPart> actions(ReadRow objective, String at) {
        var actions = new ArrayList<ActionPart>();
        for (var row : sheets.of(Level.ACTION, objective.key())) {
            var here = place(at + "/actions/" + actions.size(), row);
            actions.add(new ActionPart(
                    row.id(), (ActionContent) row.content(null), milestones(row, here), indicators(row, here)));
        }
        return actions;
    }

    private List<MilestonePart> milestones(ReadRow action, String at) {
        var milestones = new ArrayList<MilestonePart>();
        for (var row : sheets.of(Level.MILESTONE, action.key())) {
            place(at + "/milestones/" + milestones.size(), row);
            milestones.add(new MilestonePart(row.id(), (MilestoneContent) row.content(null)));
        }
        return milestones;
    }

    private List<IndicatorPart> indicators(ReadRow item, String at) {
        var indicators = new ArrayList<IndicatorPart>();
        for (var row : sheets.of(Level.INDICATOR, item.key())) {
            var here = place(at + "/indicators/" + indicators.size(), row);
            var targets = new ArrayList<>();
            for (var target : sheets.of(Level.TARGET, row.key())) {
                place(here + "/content/targets/" + targets.size(), target);
                targets.add(target.content(null));
            }
            indicators.add(new IndicatorPart(row.id(), (IndicatorContent) row.content(targets)));
        }
        return indicators;
    }

    /** Remembers where in the file something stands that is at {@code pointer} in the document. */
    private String place(String pointer, ReadRow row) {
        places.put(pointer, row);
        return pointer;
    }
}
