package org.yeep.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Published values as CSV, row by row from the database to the reader, whatever their number. */
@ApplicationScoped
class ObservationExport {
    private static final int FETCH = 500;
    private static final String ROWS = """
            select c.*, org.slug as organisation_slug, org.name as organisation, org.province_plate,
                   p.slug as plan_slug, p.title_tr as plan,
                   coalesce(a.code, o.code) as item_code, coalesce(a.title, o.title) as item,
                   i.code as indicator_code, i.title as indicator, i.unit, i.measure, i.rights_type,
                   d.code as period, d.starts_on, d.ends_on
            from ({cells}) c
            join plan_indicator i on i.id = c.plan_indicator_id
            join plan p on p.id = i.plan_id and p.visible
            join organisation org on org.id = p.organisation_id
            join period d on d.id = c.period_id
            left join action a on a.id = i.action_id
            left join objective o on o.id = i.objective_id
            {only}
            order by org.slug, p.slug, i.id, d.starts_on, c.cell <> 'total', c.cell""";
    private static final ObjectWriter CSV = csv();

    private final DataSource database;

    ObservationExport(DataSource database) {
        this.database = database;
    }

    /** Everything published, in a stable order. */
    void write(AsOf asOf, OutputStream out) throws IOException {
        write(asOf, null, out);
    }

    /** @param planIndicatorId null for all */
    void write(AsOf asOf, UUID planIndicatorId, OutputStream out) throws IOException {
        var query = ROWS.replace("{cells}", PublishedCells.all())
                .replace("{only}", planIndicatorId == null ? "" : "where i.id = ?");
        try (var connection = database.getConnection()) {
            // The driver streams only inside a transaction; this one reads and is given up.
            connection.setAutoCommit(false);
            try (var statement = prepare(connection, query, asOf, planIndicatorId)) {
                copy(statement, out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Published values cannot be read", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String query, AsOf asOf, UUID planIndicatorId)
            throws SQLException {
        var statement = connection.prepareStatement(query);
        var until = OffsetDateTime.ofInstant(asOf.until(), ZoneOffset.UTC);
        statement.setObject(1, until);
        statement.setObject(2, until);
        if (planIndicatorId != null) statement.setObject(3, planIndicatorId);
        statement.setFetchSize(FETCH);
        return statement;
    }

    /** Without any row the file is the one line of column names, written on closing. */
    private static void copy(PreparedStatement statement, OutputStream out) throws SQLException, IOException {
        try (var rows = statement.executeQuery();
                var csv = CSV.writeValues(out)) {
            while (rows.next()) csv.write(ObservationRow.of(rows));
        }
    }

    private static com.fasterxml.jackson.dataformat.csv.CsvSchema schema() {
        return new CsvMapper().schemaFor(ObservationRow.class).withHeader().withLineSeparator("\r\n");
    }

    private static ObjectWriter csv() {
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build()
                .writerFor(ObservationRow.class)
                .with(schema());
    }
}
