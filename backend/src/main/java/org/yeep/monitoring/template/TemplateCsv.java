package org.yeep.monitoring.template;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.yeep.monitoring.SubmissionFormResponse;
import org.yeep.monitoring.template.TemplateColumn.Part;

/** A form as CSV, punctuated as a spreadsheet of its language expects: semicolons and decimal commas in Turkish. */
class TemplateCsv {
    private static final String BOM = "\uFEFF";
    private static final List<TemplateColumn> COLUMNS = List.of(TemplateColumn.values());
    private final TemplateWords words;

    TemplateCsv(TemplateWords words) {
        this.words = words;
    }

    byte[] write(SubmissionFormResponse form) throws IOException {
        var cells = new TemplateCells(form, words);
        var out = new ByteArrayOutputStream();
        out.writeBytes(BOM.getBytes(StandardCharsets.UTF_8));
        try (var csv = writer(out)) {
            line(csv, cells::key);
            line(csv, this::heading);
            for (var row : TemplateRow.of(form)) line(csv, column -> cells.at(row, column));
        }
        return out.toByteArray();
    }

    private SequenceWriter writer(ByteArrayOutputStream out) throws IOException {
        var schema = CsvSchema.emptySchema().withLineSeparator("\r\n").withColumnSeparator(words.turkish() ? ';' : ',');
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(schema)
                .writeValues(out);
    }

    private String heading(TemplateColumn column) {
        if (column == TemplateColumn.FORM) return TemplateWorkbook.NO_DATA;
        return column.part == Part.KEY ? "" : words.text("column." + column.key);
    }

    private void line(SequenceWriter csv, Function<TemplateColumn, Object> content) throws IOException {
        csv.write(COLUMNS.stream().map(content).map(this::text).toArray(String[]::new));
    }

    private String text(Object content) {
        if (!(content instanceof BigDecimal number)) return content == null ? "" : content.toString();
        return words.turkish() ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }
}
