package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.progress.ProgressSettings;
import org.yeep.organisation.Organisations;
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

    List<PublishedPlan> all(AsOf asOf) {
        var published = totals.all(asOf);
        var found = plans.findAll(published.keySet());
        var measuredBy = outlines.of(
                published.values().stream().map(PublishedTotals::newest).toList());
        var owners = organisations.findAll(
                found.values().stream().map(PlanRef::organisationId).collect(Collectors.toSet()));
        return found.values().stream()
                .map(plan -> PublishedPlan.of(
                        plan,
                        owners.get(plan.organisationId()),
                        measuredBy.get(published.get(plan.id()).newest()),
                        published.get(plan.id()),
                        settings.thresholds()))
                .toList();
    }

    /** Plan's own heading → shared themes it treats. */
    Map<UUID, Set<String>> themes(List<PublishedPlan> of) {
        if (of.isEmpty()) return Map.of();
        var ids = of.stream().map(p -> p.plan().id()).toList();
        return sql.list(THEMES, Map.of("plans", ids), row -> Map.entry(row.uuid("id"), row.text("slug"))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Plate → name. */
    Map<String, String> provinces() {
        return sql.list(PROVINCES, Map.of(), row -> Map.entry(row.text("plate"), row.text("name"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
