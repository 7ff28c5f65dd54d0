package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class SeriesRepository {
    private static final String POINTS = "select c.*, d.code as period_code, d.starts_on, d.ends_on from ("
            + PublishedCells.ofIndicator()
            + ") c join period d on d.id = c.period_id order by d.starts_on, c.cell <> 'total', c.cell";
    private final Sql sql;

    SeriesRepository(Sql sql) {
        this.sql = sql;
    }

    /** Period by period, the total first; a published series has some hundred points at most. */
    List<SeriesPoint> points(UUID planIndicatorId, AsOf asOf) {
        return sql.list(POINTS, Map.of("indicator", planIndicatorId, "until", asOf.until()), SeriesRepository::point);
    }

    private static SeriesPoint point(Row row) {
        var status = row.code("status", ObservationStatus.class);
        var reason = row.code("missing_reason", MissingReason.class);
        return new SeriesPoint(
                row.uuid("period_id"),
                row.text("period_code"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("cell"),
                row.decimal("value"),
                row.decimal("numerator"),
                row.decimal("denominator"),
                row.text("text_value"),
                status,
                SdmxStatus.of(status, reason, row.flag("suppressed")),
                reason,
                row.flag("suppressed"),
                row.text("suppression_reason"),
                row.text("note"),
                row.uuid("report_id"),
                row.integer("report_version"),
                row.instant("published_at"));
    }
}
