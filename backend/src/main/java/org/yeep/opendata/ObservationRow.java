package org.yeep.opendata;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.shared.csv.CsvText;

/** One row of the open-data file: tidy, one value a row. The order of the fields is the order of the columns. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonPropertyOrder({
    "organisationSlug",
    "organisation",
    "provincePlate",
    "planSlug",
    "plan",
    "itemCode",
    "item",
    "indicatorId",
    "indicatorCode",
    "indicator",
    "unit",
    "measure",
    "rightsType",
    "period",
    "periodStart",
    "periodEnd",
    "cell",
    "value",
    "numerator",
    "denominator",
    "text",
    "status",
    "obsStatus",
    "missingReason",
    "suppressed",
    "suppressionReason",
    "note",
    "reportId",
    "reportVersion",
    "publishedAt"
})
record ObservationRow(
        String organisationSlug,
        String organisation,
        String provincePlate,
        String planSlug,
        String plan,
        String itemCode,
        String item,
        String indicatorId,
        String indicatorCode,
        String indicator,
        String unit,
        String measure,
        String rightsType,
        String period,
        String periodStart,
        String periodEnd,
        String cell,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        String status,
        String obsStatus,
        String missingReason,
        boolean suppressed,
        String suppressionReason,
        String note,
        String reportId,
        int reportVersion,
        String publishedAt) {

    static ObservationRow of(ResultSet row) throws SQLException {
        var status = row.getString("status");
        var missing = row.getString("missing_reason");
        var suppressed = row.getBoolean("suppressed");
        return new ObservationRow(
                row.getString("organisation_slug"),
                CsvText.safe(row.getString("organisation")),
                row.getString("province_plate"),
                row.getString("plan_slug"),
                CsvText.safe(row.getString("plan")),
                CsvText.safe(row.getString("item_code")),
                CsvText.safe(row.getString("item")),
                row.getString("plan_indicator_id"),
                CsvText.safe(row.getString("indicator_code")),
                CsvText.safe(row.getString("indicator")),
                CsvText.safe(row.getString("unit")),
                row.getString("measure"),
                row.getString("rights_type"),
                row.getString("period"),
                row.getString("starts_on"),
                row.getString("ends_on"),
                CsvText.safe(row.getString("cell")),
                number(row, "value"),
                number(row, "numerator"),
                number(row, "denominator"),
                CsvText.safe(row.getString("text_value")),
                status,
                SdmxStatus.of(
                        ObservationStatus.valueOf(status),
                        missing == null ? null : MissingReason.valueOf(missing),
                        suppressed),
                missing,
                suppressed,
                row.getString("suppression_reason"),
                CsvText.safe(row.getString("note")),
                row.getString("report_id"),
                row.getInt("report_version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant().toString());
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return org.yeep.shared.sql.Row.plain(row.getBigDecimal(column));
    }
}
