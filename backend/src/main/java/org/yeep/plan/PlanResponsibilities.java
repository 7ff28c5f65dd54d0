package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.sql.Sql;

/** Which units answer for a plan's actions and objectives, by the names the plan uses. */
@ApplicationScoped
class PlanResponsibilities {
    private static final String UNITS = """
            select a.id, coalesce(nullif(a.responsible_units, '{}'), nullif(a.coordinators, '{}'), o.responsible_units)
                as units
            from action a join objective o on o.id = a.objective_id
            where a.plan_id in (:plans) and a.removed_at is null
            union all
            select o.id, o.responsible_units from objective o where o.plan_id in (:plans) and o.removed_at is null""";

    private final Sql sql;

    PlanResponsibilities(Sql sql) {
        this.sql = sql;
    }

    /** By item, without those nobody is named for. One statement. */
    Map<UUID, List<String>> units(Collection<UUID> planIds) {
        var found = new LinkedHashMap<UUID, List<String>>();
        if (planIds.isEmpty()) return found;
        sql.list(UNITS, Map.of("plans", planIds), row -> Map.entry(row.uuid("id"), row.texts("units")))
                .forEach(item -> found.put(item.getKey(), item.getValue()));
        found.values().removeIf(List::isEmpty);
        return found;
    }
}
