package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;

/** Which days a calendar shows; null parts do not restrict. */
record CalendarFilter(UUID cycle, UUID organisation, LocalDate from, LocalDate to, Cursor after) {
    private static final String CONCERNS = """
            (e.plan_id is null or p.organisation_id = :organisation) and exists (
                select from cycle_plan i join plan o on o.id = i.plan_id
                where i.cycle_id = d.cycle_id and o.visible and o.organisation_id = :organisation)""";

    static CalendarFilter of(UUID cycle, UUID organisation, LocalDate from, LocalDate to, String cursor) {
        if (from != null) Reach.require("/from", from);
        if (to != null) Reach.require("/to", to);
        return new CalendarFilter(cycle, organisation, from, to, Cursor.decode(cursor, 2));
    }

    String conditions() {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("d.cycle_id = :cycle", cycle);
        terms.put(CONCERNS, organisation);
        terms.put("e.day >= :from", from);
        terms.put("e.day <= :to", to);
        terms.put("(e.day, e.key) > (:day, :key)", after);
        terms.values().removeIf(java.util.Objects::isNull);
        return terms.isEmpty() ? "" : " and " + String.join(" and ", terms.keySet());
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("cycle", cycle);
        parameters.put("organisation", organisation);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.values().removeIf(java.util.Objects::isNull);
        if (after != null) parameters.putAll(Map.of("day", after.day(0), "key", after.text(1)));
        return parameters;
    }
}
