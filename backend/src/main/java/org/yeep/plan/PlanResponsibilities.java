package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Which units the plans name for their actions and objectives, by the names the plans use. */
@ApplicationScoped
public class PlanResponsibilities {
    private static final String UNITS = """
            select a.id, a.coordinators, coalesce(a.responsible_units, o.responsible_units) as responsible
            from action a join objective o on o.id = a.objective_id where a.plan_id in (:plans)
            union all
            select o.id, null, o.responsible_units from objective o where o.plan_id in (:plans)""";

    private final Sql sql;

    PlanResponsibilities(Sql sql) {
        this.sql = sql;
    }

    /** By item, those that coordinate first; an action that names none has its objective's. One statement. */
    @Transactional
    public Map<UUID, List<String>> units(Collection<UUID> planIds) {
        var found = new HashMap<UUID, List<String>>();
        if (planIds.isEmpty()) return found;
        sql.list(UNITS, Map.of("plans", planIds), row -> found.put(row.uuid("id"), names(row)));
        return found;
    }

    private static List<String> names(Row row) {
        var names = new LinkedHashSet<>(row.texts("coordinators"));
        names.addAll(row.texts("responsible"));
        return List.copyOf(names);
    }
}
