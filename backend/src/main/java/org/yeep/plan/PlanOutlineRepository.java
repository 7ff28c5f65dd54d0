package org.yeep.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.plan.PlanOutline.MeasuredIndicator;
import org.yeep.plan.document.TargetValue;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Outlines of any number of plans in two statements, and what stands around one indicator in two smaller ones. */
@ApplicationScoped
class PlanOutlineRepository {
    private static final String NODES = """
            %s
            select n.*, p.start_year, p.end_year from (
                select id as plan_id, id, cast(null as uuid) as parent_id, 'PLAN' as kind, cast(null as text) as code,
                       title_tr as title, cast(null as numeric) as weight, 0 as level, 0 as position
                from plan where id in (:plans)
                union all
                select plan_id, id, plan_id, 'THEME', code, title, null, 1, position
                from plan_theme where plan_id in (:plans) and position is not null
                union all
                select plan_id, id, theme_id, 'OBJECTIVE', code, title, weight_pct, 2, position
                from objective where plan_id in (:plans) and position is not null %s
                union all
                select plan_id, id, coalesce(action_id, objective_id), 'INDICATOR', code, title, weight_pct, 3, position
                from plan_indicator where plan_id in (:plans) and position is not null %s
                union all
                select plan_id, id, objective_id, 'ACTION', code, title, weight_pct, 4, position
                from action where plan_id in (:plans) and position is not null %s
            ) n join plan p on p.id = n.plan_id
            order by n.plan_id, n.level, n.position, n.id""";
    private static final String ALL_NODES = NODES.formatted("", "", "", "");
    private static final String NODES_AROUND = NODES.formatted(
            """
            with hung as (
                select i.action_id, o.id as objective_id, o.theme_id
                from plan_indicator i
                left join action a on a.id = i.action_id
                join objective o on o.id = coalesce(i.objective_id, a.objective_id)
                where i.id = :indicator)""",
            "and theme_id = (select theme_id from hung)",
            "and (objective_id = (select objective_id from hung) or action_id = (select action_id from hung))",
            "and objective_id = (select objective_id from hung)");
    private static final String INDICATORS = """
            select plan_id, id, definition_code, unit, measure, direction, accumulation, baseline_value, baseline_year,
                   target_value, cast(targets as text) as targets
            from plan_indicator where plan_id in (:plans) and position is not null %s order by id""";
    private static final String ALL_INDICATORS = INDICATORS.formatted("");
    private static final String ONE_INDICATOR = INDICATORS.formatted("and id = :indicator");
    private static final TypeReference<List<TargetValue>> TARGETS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    PlanOutlineRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Line(UUID planId, Integer startYear, Integer endYear, OutlineNode node) {}

    private record Measured(UUID planId, MeasuredIndicator indicator) {}

    Map<UUID, PlanOutline> of(Collection<UUID> planIds) {
        if (planIds.isEmpty()) return Map.of();
        var plans = Map.of("plans", planIds);
        return outlines(
                sql.list(ALL_NODES, plans, PlanOutlineRepository::line),
                sql.list(ALL_INDICATORS, plans, this::measured));
    }

    PlanOutline around(UUID planId, UUID indicatorId) {
        var one = Map.of("plans", List.of(planId), "indicator", indicatorId);
        return outlines(
                        sql.list(NODES_AROUND, one, PlanOutlineRepository::line),
                        sql.list(ONE_INDICATOR, one, this::measured))
                .get(planId);
    }

    private static Map<UUID, PlanOutline> outlines(List<Line> lines, List<Measured> measured) {
        var nodes = new LinkedHashMap<UUID, List<Line>>();
        lines.forEach(
                l -> nodes.computeIfAbsent(l.planId(), id -> new ArrayList<>()).add(l));
        var indicators = new HashMap<UUID, List<MeasuredIndicator>>();
        measured.forEach(m ->
                indicators.computeIfAbsent(m.planId(), id -> new ArrayList<>()).add(m.indicator()));
        var outlines = new LinkedHashMap<UUID, PlanOutline>();
        nodes.forEach((id, plan) -> outlines.put(id, outline(plan, indicators.getOrDefault(id, List.of()))));
        return outlines;
    }

    private static PlanOutline outline(List<Line> lines, List<MeasuredIndicator> indicators) {
        var plan = lines.get(0);
        var below = new HashMap<UUID, List<OutlineNode>>();
        for (var line : lines)
            below.computeIfAbsent(line.node().parentId(), id -> new ArrayList<>())
                    .add(line.node());
        var nodes = new ArrayList<OutlineNode>();
        collect(plan.node(), below, nodes);
        return new PlanOutline(plan.planId(), plan.startYear(), plan.endYear(), nodes, indicators);
    }

    private static void collect(OutlineNode node, Map<UUID, List<OutlineNode>> below, List<OutlineNode> into) {
        into.add(node);
        below.getOrDefault(node.id(), List.of()).forEach(child -> collect(child, below, into));
    }

    private static Line line(Row row) {
        var node = new OutlineNode(
                row.uuid("id"),
                row.uuid("parent_id"),
                row.code("kind", NodeKind.class),
                row.text("code"),
                row.text("title"),
                row.decimal("weight"));
        return new Line(row.uuid("plan_id"), row.integer("start_year"), row.integer("end_year"), node);
    }

    private Measured measured(Row row) {
        return new Measured(
                row.uuid("plan_id"),
                new MeasuredIndicator(
                        row.uuid("id"),
                        row.text("definition_code"),
                        row.text("unit"),
                        row.code("measure", Measure.class),
                        row.code("direction", Direction.class),
                        row.code("accumulation", Accumulation.class),
                        row.decimal("baseline_value"),
                        row.integer("baseline_year"),
                        row.decimal("target_value"),
                        targets(row.text("targets"))));
    }

    private List<TargetValue> targets(String text) {
        if (text.equals("[]")) return List.of();
        try {
            return json.readValue(text, TARGETS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Targets that cannot be read", e);
        }
    }
}
