package org.yeep.plan.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** What a plan says, a line for each part of it, so that two plans can be laid beside each other. */
final class PlanLines {
    private final List<String> lines = new ArrayList<>();

    private PlanLines() {}

    /** @return null if both say the same */
    static String firstDifference(PlanDocument expected, PlanDocument actual) {
        var wanted = of(expected);
        var found = of(actual);
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            var one = i < wanted.size() ? wanted.get(i) : "nothing";
            var other = i < found.size() ? found.get(i) : "nothing";
            if (!one.equals(other)) return one + "  ≠  " + other;
        }
        return null;
    }

    static List<String> of(PlanDocument plan) {
        var lines = new PlanLines();
        plan.themes().forEach(lines::theme);
        return lines.lines;
    }

    private void theme(ThemePart theme) {
        line("theme", theme.content().code(), theme.content().title());
        theme.objectives().forEach(this::objective);
    }

    private void objective(ObjectivePart part) {
        var o = part.content();
        line(
                "objective",
                o.code(),
                o.title(),
                o.findings(),
                o.needs(),
                o.risks(),
                o.responsibleUnits(),
                o.partners(),
                o.costEstimateTry());
        part.indicators().forEach(this::indicator);
        part.actions().forEach(this::action);
    }

    private void action(ActionPart part) {
        var a = part.content();
        line("action", a.code(), a.title(), a.responsibleUnits(), a.partners(), a.timeline(), a.statedStatus());
        part.indicators().forEach(this::indicator);
    }

    private void indicator(IndicatorPart part) {
        var i = part.content();
        line(
                "indicator",
                i.code(),
                i.title(),
                i.unit(),
                i.baselineValue(),
                i.targetValue(),
                i.statedActual(),
                i.weightPct());
    }

    private void line(String level, Object... says) {
        lines.add(level + " " + Stream.of(says).map(PlanLines::plain).collect(Collectors.joining(" | ")));
    }

    /** A cell cannot tell "the source is silent" from "none". */
    private static String plain(Object value) {
        if (value instanceof BigDecimal number)
            return number.stripTrailingZeros().toPlainString();
        return value == null || value instanceof List<?> list && list.isEmpty() ? "" : value.toString();
    }
}
