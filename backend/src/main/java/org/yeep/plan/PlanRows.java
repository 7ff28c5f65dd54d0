package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.ThemeRef;
import org.yeep.indicator.Units;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.shared.reference.FixedId;
import org.yeep.shared.reference.ReferenceTable;

/** Turns source files into rows, level by level; every member of a file ends up in one of them or the load fails. */
class PlanRows {
    private final List<Map<String, Object>> plans = new ArrayList<>();
    private final List<Map<String, Object>> themes = new ArrayList<>();
    private final List<Map<String, Object>> objectives = new ArrayList<>();
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private final List<Map<String, Object>> indicators = new ArrayList<>();
    private final IndicatorLibrary library;
    private final ThemeMatcher matcher;
    private final List<String> sensitiveThemes;

    PlanRows(IndicatorLibrary library) {
        this.library = library;
        var shared = library.themes();
        this.matcher = new ThemeMatcher(shared);
        this.sensitiveThemes =
                shared.stream().filter(ThemeRef::sensitive).map(ThemeRef::slug).toList();
    }

    /** @param decisions what the catalogue says of the file: id, slug, owner, kind, titles, years, state */
    void add(JsonNode decisions, JsonNode file) {
        var source = new SourceRecord(file);
        var at = new Place(
                decisions.get("id").asText(), "plan/" + decisions.get("slug").asText(), List.of());
        var row = new LinkedHashMap<String, Object>();
        row.put("id", at.planId);
        row.put("slug", decisions.get("slug"));
        row.put("organisation_id", decisions.get("organisationId"));
        row.put("kind", decisions.get("kind"));
        row.put("state", decisions.get("state"));
        row.put("title_tr", decisions.get("titleTr"));
        row.put("title_en", decisions.get("titleEn"));
        row.put("start_year", decisions.get("startYear"));
        row.put("end_year", decisions.get("endYear"));
        row.put("record_kind", source.take("kind"));
        row.put("years_label", source.take("years"));
        row.put("coordinating_unit", source.take("coordinating_unit"));
        row.put("note", source.take("note"));
        row.put("municipality_note", source.take("municipality_note"));
        row.put("sources", source.take("source_url"));
        each(source.list("themes"), (theme, n) -> theme(theme, at.child("theme", n), n));
        row.put("facts", source.rest());
        plans.add(row);
    }

    private void theme(SourceRecord theme, Place place, int position) {
        var slugs = matcher.slugs(theme.text("title"));
        var at = place.about(slugs);
        var row = at.row(position, theme, "code", "title", "general_aim", "reported_progress_pct");
        row.put("theme_slugs", slugs);
        each(theme.list("objectives"), (o, n) -> objective(o, at, at.child("objective", n), n));
        theme.usedUp();
        themes.add(row);
    }

    private void objective(SourceRecord objective, Place parent, Place at, int position) {
        var row = at.row(
                position,
                objective,
                "code",
                "title",
                "responsible_units",
                "partners",
                "risks",
                "findings",
                "needs",
                "cost_estimate_try",
                "source_url");
        row.put("theme_id", parent.id());
        row.put("truncated_in_source", objective.take("indicators_truncated_in_source"));
        each(objective.list("indicators"), (i, n) -> indicator(i, "objective_id", at, n));
        each(objective.list("actions"), (a, n) -> action(a, at, at.child("action", n), n));
        objective.usedUp();
        objectives.add(row);
    }

    private void action(SourceRecord action, Place parent, Place at, int position) {
        var row = at.row(position, action, "code", "title", "responsible_units", "partners", "timeline", "note");
        row.put("objective_id", parent.id());
        row.put("stated_status", action.take("status"));
        each(action.list("indicators"), (i, n) -> indicator(i, "action_id", at, n));
        action.usedUp();
        actions.add(row);
    }

    private void indicator(SourceRecord indicator, String parent, Place item, int position) {
        var title = indicator.text("title");
        var unit = indicator.text("unit");
        var quoted = library.quoting(title).orElse(null);
        var row = item.child("indicator", position).row(position, indicator, "code", "title", "weight_pct", "year");
        row.put("objective_id", null);
        row.put("action_id", null);
        row.put(parent, item.id());
        row.put("unit", unit);
        row.put("measure", Units.measure(unit));
        row.put("accumulation", Units.accumulation(unit));
        row.put("baseline_value", indicator.take("baseline"));
        row.put("target_value", indicator.take("target"));
        row.put("stated_actual", indicator.take("actual"));
        row.put("source_text", indicator.take("raw"));
        row.put("origin", IndicatorOrigin.PLAN_DOCUMENT);
        define(row, quoted, sensitive(item, title));
        indicator.usedUp();
        indicators.add(row);
    }

    /** The library knows an indicator that quotes the same words: its classification is then known too. */
    private static void define(Map<String, Object> row, DefinitionRef quoted, boolean sensitive) {
        row.put("definition_id", quoted == null ? null : quoted.id());
        row.put("definition_code", quoted == null ? null : quoted.code());
        row.put("title_en", quoted == null ? null : quoted.titleEn());
        row.put("rights_type", quoted == null ? null : quoted.rightsType());
        row.put("direction", quoted == null ? null : quoted.direction());
        row.put("disaggregations", quoted == null ? List.of() : quoted.disaggregations());
        row.put("sensitive", sensitive || quoted != null && quoted.sensitive());
    }

    private boolean sensitive(Place item, String title) {
        return item.themeSlugs.stream().anyMatch(sensitiveThemes::contains)
                || title.toLowerCase(java.util.Locale.ROOT).contains("lgbt");
    }

    /** Parents before children. */
    void writeTo(ReferenceTable table) {
        table.insert("plan", plans);
        table.insert("plan_theme", themes);
        table.insert("objective", objectives);
        table.insert("action", actions);
        table.insert("plan_indicator", indicators);
    }

    private interface Numbered {
        void take(SourceRecord record, int position);
    }

    private static void each(List<SourceRecord> records, Numbered take) {
        for (int i = 0; i < records.size(); i++) take.take(records.get(i), i + 1);
    }

    /** Where in which plan we are; its name gives what stands there the same id in every installation. */
    private record Place(String planId, String name, List<String> themeSlugs) {
        Place child(String kind, int position) {
            return new Place(planId, name + "/" + kind + "/" + position, themeSlugs);
        }

        Place about(List<String> slugs) {
            return new Place(planId, name, slugs);
        }

        Object id() {
            return FixedId.of(name);
        }

        Map<String, Object> row(int position, SourceRecord record, String... columns) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", id());
            row.put("plan_id", planId);
            row.put("position", position);
            for (var column : columns) row.put(column, record.take(column));
            return row;
        }
    }
}
