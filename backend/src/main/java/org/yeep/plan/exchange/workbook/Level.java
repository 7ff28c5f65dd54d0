package org.yeep.plan.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.TargetValue;
import org.yeep.plan.document.ThemeContent;

/** A level of the plan and its sheet: what it says of itself, and the letter its rows are numbered with. */
enum Level {
    PLAN("Plan", "P", PlanContent.class),
    THEME("Temalar · Themes", "T", ThemeContent.class),
    OBJECTIVE("Amaç-Hedef · Objectives", "H", ObjectiveContent.class),
    ACTION("Faaliyetler · Actions", "F", ActionContent.class),
    MILESTONE("Kilometre taşları · Milestones", "K", MilestoneContent.class),
    INDICATOR("Göstergeler · Indicators", "G", IndicatorContent.class),
    TARGET("Hedef değerler · Targets", "D", TargetValue.class);

    final String sheet;
    final String letter;
    final Class<? extends Record> content;

    Level(String sheet, String letter, Class<? extends Record> content) {
        this.sheet = sheet;
        this.letter = letter;
        this.content = content;
    }

    /** In the record's order; an indicator's targets have their own sheet. */
    List<Column> columns() {
        return Arrays.stream(content.getRecordComponents())
                .filter(c -> !c.getName().equals("targets"))
                .map(Column::of)
                .toList();
    }

    boolean hasIds() {
        return this != PLAN && this != TARGET;
    }
}
