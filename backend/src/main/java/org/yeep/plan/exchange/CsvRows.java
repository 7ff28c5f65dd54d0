package org.yeep.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;

/** The rows of a plan's CSV in the plan's own order. */
class CsvRows {
    private final List<CsvRow> rows = new ArrayList<>();
    private final CsvDialect dialect;

    CsvRows(CsvDialect dialect) {
        this.dialect = dialect;
    }

    List<CsvRow> of(PlanDocument document) {
        var plan = document.plan();
        var of = new CsvRow(dialect)
                .text("plan", plan.titleTr())
                .plain("start_year", plan.startYear())
                .plain("end_year", plan.endYear());
        for (var theme : document.themes()) {
            var at = of.copy()
                    .text("theme_code", theme.content().code())
                    .text("theme", theme.content().title())
                    .list("theme_slugs", theme.content().themeSlugs());
            theme.objectives().forEach(o -> objective(at, o));
        }
        return rows;
    }

    private void objective(CsvRow theme, ObjectivePart part) {
        var o = part.content();
        var at = theme.copy()
                .text("goal_code", o.goalCode())
                .text("goal", o.goalTitle())
                .text("objective_code", o.code())
                .text("objective", o.title());
        rows.add(at.copy()
                .plain("kind", "objective")
                .plain("id", part.id())
                .list("responsible_units", o.responsibleUnits())
                .list("partners", o.partners())
                .number("planned_cost_try", o.costEstimateTry())
                .list("norms", o.norms())
                .number("weight_pct", o.weightPct())
                .text("note", o.note()));
        part.indicators().forEach(i -> indicator(at, i));
        part.actions().forEach(a -> action(at, a));
    }

    private void action(CsvRow objective, ActionPart part) {
        var a = part.content();
        var at = objective.copy().text("action_code", a.code()).text("action", a.title());
        rows.add(at.copy()
                .plain("kind", "action")
                .plain("id", part.id())
                .list("responsible_units", a.responsibleUnits())
                .list("partners", a.partners())
                .text("timeline", a.timeline())
                .plain("starts_on", a.startsOn())
                .plain("ends_on", a.endsOn())
                .number("planned_cost_try", a.plannedCostTry())
                .number("actual_cost_try", a.actualCostTry())
                .plain("gender_marker", a.genderMarker())
                .list("target_groups", a.targetGroups())
                .list("norms", a.norms())
                .text("stated_status", a.statedStatus())
                .number("weight_pct", a.weightPct())
                .text("note", a.note()));
        part.indicators().forEach(i -> indicator(at, i));
    }

    private void indicator(CsvRow item, IndicatorPart part) {
        var i = part.content();
        rows.add(item.copy()
                .plain("kind", "indicator")
                .plain("id", part.id())
                .text("indicator_code", i.code())
                .text("indicator", i.title())
                .text("definition_code", i.definitionCode())
                .plain("rights_type", i.rightsType())
                .plain("measure", i.measure())
                .text("unit", i.unit())
                .plain("direction", i.direction())
                .plain("accumulation", i.accumulation())
                .plain("frequency", i.frequency())
                .list("disaggregations", i.disaggregations())
                .text("data_source", i.dataSource())
                .number("baseline_value", i.baselineValue())
                .plain("baseline_year", i.baselineYear())
                .text("baseline_source", i.baselineSource())
                .number("target_value", i.targetValue())
                .number("stated_actual", i.statedActual())
                .list("norms", i.norms())
                .number("weight_pct", i.weightPct()));
    }
}
