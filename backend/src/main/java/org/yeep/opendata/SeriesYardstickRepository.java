package org.yeep.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.plan.document.TargetValue;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Baselines and targets of one indicator as they held when its periods were published. */
@ApplicationScoped
class SeriesYardstickRepository {
    private static final String YARDSTICKS = """
            select d.id, d.code, m.baseline, m."baselineYear" as baseline_year, m.target,
                   cast(m.targets as text) as targets
            from (select distinct c.period_id, c.report_id, c.report_version from ({cells}) c) c
            join period d on d.id = c.period_id
            join plan_indicator i on i.id = :indicator
            join published_outline u on u.report_id = c.report_id and u.report_version = c.report_version
              and u.plan_id = i.plan_id
            cross join lateral jsonb_to_recordset(u.outline -> 'indicators')
              as m(id uuid, baseline numeric, "baselineYear" integer, target numeric, targets jsonb)
            where m.id = i.id
            order by d.starts_on, d.ends_on""".replace("{cells}", PublishedCells.ofIndicator());
    private static final TypeReference<List<TargetValue>> TARGETS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    SeriesYardstickRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Period by period, in one statement. */
    List<SeriesYardstick> of(UUID planIndicatorId, AsOf asOf) {
        return sql.list(YARDSTICKS, Map.of("indicator", planIndicatorId, "until", asOf.until()), this::yardstick);
    }

    private SeriesYardstick yardstick(Row row) {
        return new SeriesYardstick(
                row.uuid("id"),
                row.text("code"),
                row.decimal("baseline"),
                row.integer("baseline_year"),
                row.decimal("target"),
                targets(row.text("targets")));
    }

    private List<TargetValue> targets(String text) {
        try {
            return json.readValue(text, TARGETS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Published targets that cannot be read", e);
        }
    }
}
