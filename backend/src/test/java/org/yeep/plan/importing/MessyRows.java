package org.yeep.plan.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;

/** The rows of one objective. */
class MessyRows {
    private final MessyCells messy;

    MessyRows(MessyCells messy) {
        this.messy = messy;
    }

    List<MessyRow> of(ObjectivePart objective) {
        var rows = new ArrayList<>(indicators(objective, null, objective.indicators()));
        var o = objective.content();
        boolean own = o.responsibleUnits() != null || o.partners() != null;
        if (rows.isEmpty() && (own || objective.actions().isEmpty())) rows.add(new MessyRow(objective, null));
        rows.forEach(r -> r.with(MessyColumn.UNITS, messy.many(o.responsibleUnits()))
                .with(MessyColumn.PARTNERS, messy.many(o.partners())));
        objective.actions().forEach(a -> rows.addAll(action(objective, a)));
        rows.forEach(r -> objective(r, objective));
        return rows;
    }

    private void objective(MessyRow row, ObjectivePart objective) {
        var o = objective.content();
        var coded = messy.coded("Hedef", o.code(), o.title());
        if (coded == null) row.with(MessyColumn.OBJECTIVE_CODE, o.code());
        row.with(MessyColumn.OBJECTIVE, coded == null ? o.title() : coded)
                .with(MessyColumn.FINDINGS, messy.many(o.findings()))
                .with(MessyColumn.NEEDS, messy.many(o.needs()))
                .with(MessyColumn.RISKS, messy.many(o.risks()))
                .with(MessyColumn.COST, messy.number(o.costEstimateTry(), "₺"));
    }

    private List<MessyRow> action(ObjectivePart objective, ActionPart action) {
        var a = action.content();
        var rows = new ArrayList<>(indicators(objective, action, action.indicators()));
        if (rows.isEmpty()) rows.add(new MessyRow(objective, action));
        var coded = messy.coded("Faaliyet", a.code(), a.title());
        for (var row : rows) {
            if (coded == null) row.with(MessyColumn.ACTION_CODE, a.code());
            row.with(MessyColumn.ACTION, coded == null ? a.title() : coded)
                    .with(MessyColumn.UNITS, messy.many(a.responsibleUnits()))
                    .with(MessyColumn.PARTNERS, messy.many(a.partners()))
                    .with(MessyColumn.TIMELINE, a.timeline())
                    .with(MessyColumn.STATUS, a.statedStatus());
        }
        return rows;
    }

    /** One row each, or all of them in the cells of one row. */
    private List<MessyRow> indicators(Object objective, Object action, List<IndicatorPart> indicators) {
        var all = indicators.stream().map(IndicatorPart::content).toList();
        if (all.size() > 1 && messy.perhaps()) return List.of(together(new MessyRow(objective, action), all));
        return all.stream().map(i -> alone(new MessyRow(objective, action), i)).collect(Collectors.toList());
    }

    private MessyRow alone(MessyRow row, IndicatorContent i) {
        var coded = messy.coded("PG", i.code(), i.title());
        if (coded != null && !i.code().startsWith("PG")) coded = null;
        if (coded == null) row.with(MessyColumn.INDICATOR_CODE, i.code());
        return row.with(MessyColumn.INDICATOR, coded == null ? i.title() : i.code() + ": " + i.title())
                .with(MessyColumn.UNIT, i.unit().isEmpty() ? null : i.unit())
                .with(MessyColumn.BASELINE, messy.number(i.baselineValue(), i.unit()))
                .with(MessyColumn.TARGET, messy.number(i.targetValue(), i.unit()))
                .with(MessyColumn.ACTUAL, messy.number(i.statedActual(), i.unit()))
                .with(MessyColumn.WEIGHT, messy.number(i.weightPct(), "%"));
    }

    private MessyRow together(MessyRow row, List<IndicatorContent> all) {
        return row.with(MessyColumn.INDICATOR_CODE, lines(all, IndicatorContent::code))
                .with(
                        MessyColumn.INDICATOR,
                        messy.bullets(all.stream().map(IndicatorContent::title).toList()))
                .with(MessyColumn.UNIT, lines(all, i -> i.unit().isEmpty() ? null : i.unit()))
                .with(MessyColumn.BASELINE, lines(all, i -> text(i.baselineValue(), i.unit())))
                .with(MessyColumn.TARGET, lines(all, i -> text(i.targetValue(), i.unit())))
                .with(MessyColumn.ACTUAL, lines(all, i -> text(i.statedActual(), i.unit())))
                .with(MessyColumn.WEIGHT, lines(all, i -> text(i.weightPct(), "%")));
    }

    private String text(BigDecimal value, String unit) {
        return value == null ? null : messy.text(value, unit);
    }

    private String lines(List<IndicatorContent> all, Function<IndicatorContent, String> value) {
        if (all.stream().allMatch(i -> value.apply(i) == null)) return null;
        return all.stream()
                .map(i -> value.apply(i) == null ? "-" : value.apply(i))
                .collect(Collectors.joining(messy.oneOf(List.of("\n", "; "))));
    }
}
