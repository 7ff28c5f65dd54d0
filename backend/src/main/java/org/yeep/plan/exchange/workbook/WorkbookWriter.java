package org.yeep.plan.exchange.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.i18n.Messages;

/** Writes one plan, a sheet a level; a row names its parent by the number at the beginning of the parent's row. */
class WorkbookWriter {
    static final String MARKER_SHEET = "_yeep";
    static final String MARKER = "yeep-plan-workbook";
    /** Raised when a reader of the former one would misunderstand it. */
    static final int VERSION = 1;

    private final Messages messages;
    private final LongTexts longTexts = new LongTexts();
    private final CellWriter cells;
    private final Rows themes;
    private final Rows objectives;
    private final Rows actions;
    private final Rows milestones;
    private final Rows indicators;
    private final Rows targets;

    WorkbookWriter(ObjectMapper json, Messages messages) {
        this.messages = messages;
        this.cells = new CellWriter(json, longTexts);
        this.themes = new Rows(Level.THEME);
        this.objectives = new Rows(Level.OBJECTIVE);
        this.actions = new Rows(Level.ACTION);
        this.milestones = new Rows(Level.MILESTONE);
        this.indicators = new Rows(Level.INDICATOR);
        this.targets = new Rows(Level.TARGET);
    }

    void write(PlanDocument plan, OutputStream out) throws IOException {
        for (var theme : plan.themes()) {
            var key = themes.add("", plan.plan().titleTr(), theme.id(), theme.content());
            for (var objective : theme.objectives())
                objective(key, theme.content().title(), objective);
        }
        try (var book = new Workbook(out, "YEEP", null)) {
            book.properties().setTitle(plan.plan().titleTr());
            new PlanSheet(cells, messages).write(book.newWorksheet(Level.PLAN.sheet), plan.plan());
            for (var rows : List.of(themes, objectives, actions, milestones, indicators, targets)) {
                new LevelSheet(rows.level, cells, messages).write(book.newWorksheet(rows.level.sheet), rows.all);
            }
            if (!longTexts.isEmpty()) longTexts.write(book.newWorksheet(LongTexts.SHEET));
            readMe(book);
            marker(book, plan);
        }
    }

    private void objective(String theme, String themeTitle, ObjectivePart objective) {
        var key = objectives.add(theme, themeTitle, objective.id(), objective.content());
        indicators(key, objective.content().title(), objective.indicators());
        for (var action : objective.actions()) action(key, objective.content().title(), action);
    }

    private void action(String objective, String objectiveTitle, ActionPart action) {
        var key = actions.add(objective, objectiveTitle, action.id(), action.content());
        for (var m : action.milestones()) milestones.add(key, action.content().title(), m.id(), m.content());
        indicators(key, action.content().title(), action.indicators());
    }

    private void indicators(String parent, String parentTitle, List<IndicatorPart> parts) {
        for (var part : parts) {
            var key = indicators.add(parent, parentTitle, part.id(), part.content());
            for (var target : part.content().targets()) {
                targets.add(key, part.content().title(), null, target);
            }
        }
    }

    /** How the sheets are to be read and filled in, in both languages. */
    private void readMe(Workbook book) {
        var sheet = book.newWorksheet("Okuyun · Read me");
        int row = 0;
        for (var locale : List.of(Messages.TURKISH, Locale.ENGLISH)) {
            for (var line : messages.text(locale, "workbook.readme").split("\n")) {
                sheet.value(row, 0, line);
                sheet.style(row++, 0).wrapText(true).set();
            }
            row++;
        }
        sheet.width(0, 110);
    }

    private static void marker(Workbook book, PlanDocument plan) {
        var sheet = book.newWorksheet(MARKER_SHEET);
        sheet.value(0, 0, MARKER);
        sheet.value(0, 1, VERSION);
        sheet.value(1, 0, "format");
        sheet.value(1, 1, plan.format());
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** The rows of one level, numbered as they come. */
    private static class Rows {
        final Level level;
        final List<Row> all = new ArrayList<>();

        Rows(Level level) {
            this.level = level;
        }

        String add(String parent, String parentTitle, UUID id, Record content) {
            var key = level.letter + (all.size() + 1);
            all.add(new Row(key, parent, parentTitle, id, content));
            return key;
        }
    }

    /** @param parentTitle for whoever reads the sheet; reading the file back goes by {@code parent} */
    record Row(String key, String parent, String parentTitle, UUID id, Record content) {}
}
