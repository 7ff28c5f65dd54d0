package org.yeep.plan.exchange;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yeep.plan.document.PlanDocument;

/** One tidy row per objective, action and indicator, each with where it stands; columns are only ever added at the end. */
@ApplicationScoped
class CsvPlan implements PlanFile {
    static final List<String> COLUMNS = List.of(
            "kind",
            "id",
            "plan",
            "start_year",
            "end_year",
            "theme_code",
            "theme",
            "theme_slugs",
            "goal_code",
            "goal",
            "objective_code",
            "objective",
            "action_code",
            "action",
            "indicator_code",
            "indicator",
            "responsible_units",
            "partners",
            "timeline",
            "starts_on",
            "ends_on",
            "planned_cost_try",
            "actual_cost_try",
            "gender_marker",
            "target_groups",
            "norms",
            "stated_status",
            "definition_code",
            "rights_type",
            "measure",
            "unit",
            "direction",
            "accumulation",
            "frequency",
            "disaggregations",
            "data_source",
            "baseline_value",
            "baseline_year",
            "baseline_source",
            "target_value",
            "stated_actual",
            "weight_pct",
            "note");

    private static final String BOM = "\uFEFF";

    @Override
    public PlanFileFormat format() {
        return PlanFileFormat.CSV;
    }

    @Override
    public byte[] write(PlanDocument plan, PlanFileOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            if (options.dialect() == CsvDialect.EXCEL_TR) out.writeBytes(BOM.getBytes(StandardCharsets.UTF_8));
            try (var csv = writer(options.dialect()).writeValues(out)) {
                for (var row : new CsvRows(options.dialect()).of(plan)) csv.write(row.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ObjectWriter writer(CsvDialect dialect) {
        var schema = CsvSchema.builder()
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .setColumnSeparator(dialect == CsvDialect.EXCEL_TR ? ';' : ',');
        COLUMNS.forEach(schema::addColumn);
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(schema.build());
    }
}
