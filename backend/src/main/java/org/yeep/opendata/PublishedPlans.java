package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yeep.monitoring.progress.PlanFigures;
import org.yeep.monitoring.progress.ProgressSettings;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanOutline;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.sql.Sql;

/** Every plan with published values, in four statements and in no particular order. */
@ApplicationScoped
class PublishedPlans {
    private static final String THEMES = """
            select t.id, s.slug from plan_theme t, unnest(t.theme_slugs) as s(slug)
            where t.plan_id in (:plans) order by t.plan_id, t.position, s.slug""";
    private static final String PROVINCES = "select plate, name from province";

    private final Plans plans;
    private final Organisations organisations;
    private final PublishedTotalRepository totals;
    private final PublishedOutlineRepository outlines;
    private final ProgressSettings settings;
    private final Sql sql;

    PublishedPlans(
            Plans plans,
            Organisations organisations,
            PublishedTotalRepository totals,
            PublishedOutlineRepository outlines,
            ProgressSettings settings,
            Sql sql) {
        this.plans = plans;
        this.organisations = organisations;
        this.totals = totals;
        this.outlines = outlines;
        this.settings = settings;
        this.sql = sql;
    }

    /**
     * @param plans those that something was published of for the period asked for
     * @param periods that something was published of any admitted plan for, whichever is asked for; the newest first
     */
    record Found(List<PublishedPlan> plans, List<ReportingMoment> periods) {}

    /** Theme and rights type are left to whoever puts the plans together. */
    Found find(AsOf asOf, ProgressFilter filter) {
        var published = totals.all(asOf);
        var found = plans.findAll(published.keySet());
        var owners = organisations.findAll(
                found.values().stream().map(PlanRef::organisationId).collect(Collectors.toSet()));
        var admitted = found.values().stream()
                .filter(plan -> filter.admits(owners.get(plan.organisationId())))
                .toList();
        var periods = new LinkedHashMap<PlanRef, ReportingMoment>();
        for (var plan : admitted)
            published.get(plan.id()).period(filter.period()).ifPresent(period -> periods.put(plan, period));
        var measuredBy = outlines.of(periods.entrySet().stream()
                .map(e -> published.get(e.getKey().id()).outline(e.getValue()))
                .toList());
        var all = new ArrayList<PublishedPlan>();
        periods.forEach((plan, period) -> {
            var values = published.get(plan.id());
            var outline = measuredBy.get(values.outline(period));
            all.add(figured(plan, owners.get(plan.organisationId()), outline, period, values));
        });
        return new Found(all, PublishedTotals.periods(admitted.stream().map(p -> published.get(p.id()))));
    }

    private PublishedPlan figured(
            PlanRef plan, OrganisationRef owner, PlanOutline outline, ReportingMoment period, PublishedTotals values) {
        var figures = new PlanFigures(outline, period, settings.thresholds()).all(values.values());
        return PublishedPlan.of(plan, owner, outline, period, figures);
    }

    ThemeHeadings headings(List<PublishedPlan> of) {
        if (of.isEmpty()) return new ThemeHeadings(Map.of());
        var ids = of.stream().map(p -> p.plan().id()).toList();
        var found = sql.list(THEMES, Map.of("plans", ids), row -> Map.entry(row.uuid("id"), row.text("slug")));
        return new ThemeHeadings(found.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    /** Plate → name. */
    Map<String, String> provinces() {
        return sql.list(PROVINCES, Map.of(), row -> Map.entry(row.text("plate"), row.text("name"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
