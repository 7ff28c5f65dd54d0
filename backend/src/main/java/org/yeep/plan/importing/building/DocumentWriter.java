package org.yeep.plan.importing.building;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yeep.indicator.Measure;
import org.yeep.indicator.Units;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;
import org.yeep.plan.importing.detecting.Field;

/** Writes the tree as the document's records, and tells each node where it is in them. */
class DocumentWriter {
    private final Function<String, List<String>> slugs;

    DocumentWriter(Function<String, List<String>> slugs) {
        this.slugs = slugs;
    }

    List<ThemePart> themes(Tree tree) {
        return each(tree.themes, "/themes", this::theme);
    }

    private static <T> List<T> each(List<Node> nodes, String under, BiFunction<Node, String, T> write) {
        var parts = new ArrayList<T>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            node.pointer = under + "/" + i;
            parts.add(write.apply(node, node.pointer));
        }
        return List.copyOf(parts);
    }

    private ThemePart theme(Node t, String pointer) {
        var mapped = t.title == null ? List.<String>of() : slugs.apply(t.title);
        var content = new ThemeContent(t.code, t.title, t.get(Field.THEME_AIM), null, mapped);
        return new ThemePart(null, content, each(t.children, pointer + "/objectives", this::objective));
    }

    private ObjectivePart objective(Node o, String pointer) {
        Tree.Goal goal = o.get(Field.GOAL);
        String note = o.get(Field.NOTE);
        String description = o.get(Field.DESCRIPTION);
        var content = new ObjectiveContent(
                goal == null ? null : goal.code(),
                goal == null ? null : goal.title(),
                o.code,
                o.title,
                o.get(Field.FINDINGS),
                o.get(Field.NEEDS),
                o.get(Field.RISKS),
                o.get(Field.RESPONSIBLE_UNITS),
                o.get(Field.PARTNERS),
                o.get(Field.PLANNED_COST),
                o.get(Field.WEIGHT),
                List.of(),
                note == null ? description : description == null ? note : description + "\n" + note,
                null,
                null,
                List.copyOf(o.facts),
                null);
        return new ObjectivePart(
                null,
                content,
                each(o.children(Field.INDICATOR), pointer + "/indicators", this::indicator),
                each(o.children(Field.ACTION), pointer + "/actions", this::action));
    }

    private ActionPart action(Node a, String pointer) {
        var content = new ActionContent(
                a.code,
                a.title,
                a.get(Field.DESCRIPTION),
                a.get(Field.COORDINATORS),
                a.get(Field.RESPONSIBLE_UNITS),
                a.get(Field.PARTNERS),
                a.get(Field.TIMELINE),
                a.get(Field.STARTS_ON),
                a.get(Field.ENDS_ON),
                a.get(Field.PLANNED_COST),
                a.get(Field.ACTUAL_COST),
                null,
                a.get(Field.TARGET_GROUPS),
                a.get(Field.NEIGHBOURHOODS),
                a.get(Field.STRATEGIC_PLAN_CODE),
                List.of(),
                a.get(Field.WEIGHT),
                a.get(Field.STATUS),
                a.get(Field.NOTE),
                List.copyOf(a.facts),
                null);
        return new ActionPart(
                null, content, List.of(), each(a.children(Field.INDICATOR), pointer + "/indicators", this::indicator));
    }

    private IndicatorPart indicator(Node i, String pointer) {
        String unit = i.get(Field.UNIT);
        var written = unit == null ? "" : unit;
        var measure = written.isEmpty() ? Measure.QUALITATIVE : Units.measure(written);
        var content = new IndicatorContent(
                i.code,
                i.title,
                null,
                null,
                null,
                null,
                measure,
                written,
                null,
                Units.accumulation(written),
                i.get(Field.FREQUENCY),
                List.of(),
                false,
                i.get(Field.DATA_SOURCE),
                i.<BigDecimal>get(Field.BASELINE),
                i.get(Field.BASELINE_YEAR),
                null,
                i.get(Field.TARGET),
                List.copyOf(i.targets),
                i.get(Field.ACTUAL),
                i.get(Field.WEIGHT),
                i.actualYear,
                null,
                IndicatorOrigin.PLAN_DOCUMENT,
                List.of(),
                List.copyOf(i.facts));
        return new IndicatorPart(null, content);
    }
}
