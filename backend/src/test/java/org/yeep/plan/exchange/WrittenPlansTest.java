package org.yeep.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.Measure;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorOrigin;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanKind;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;
import org.yeep.shared.i18n.Messages;
import org.yeep.testing.ApiTest;

/** What is taken out to be read, not to come back: CSV and DOCX. */
@ApiTest
class WrittenPlansTest {
    private static final Locale TURKISH = Messages.TURKISH;

    @Inject
    @All
    List<PlanFile> formats;

    @Test
    void theCsvHasARowForEachObjectiveActionAndIndicator() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            var plan = RandomPlans.of(seed);
            var rows = rows(
                    new String(
                            write(PlanFileFormat.CSV, plan, Locale.ENGLISH, CsvDialect.RFC4180),
                            StandardCharsets.UTF_8),
                    ',');

            assertThat(rows).hasSize(parts(plan));
            assertThat(rows).allSatisfy(r -> assertThat(r.keySet()).containsExactlyElementsOf(CsvPlan.COLUMNS));
        }
    }

    @Test
    void theCsvGuardsFormulasAndLeavesNumbersAlone() throws IOException {
        var text = text(CsvDialect.RFC4180);
        var row = rows(text, ',').get(1);

        assertThat(row.get("indicator")).isEqualTo("'=HYPERLINK(1)");
        assertThat(row.get("baseline_value")).isEqualTo("-12.5");
        assertThat(row.get("target_value")).isEqualTo("100");
        assertThat(row.get("year")).isNull();
        assertThat(text).contains("\r\n").startsWith("kind,id,plan,");
    }

    @Test
    void excelInTurkeyGetsItsOwnPunctuation() throws IOException {
        var text = text(CsvDialect.EXCEL_TR);

        assertThat(text).startsWith("\uFEFFkind;id;plan;");
        assertThat(rows(text.substring(1), ';').get(1).get("baseline_value")).isEqualTo("-12,5");
    }

    @Test
    void theDocumentHasRealHeadingsAndTablesThatRepeatTheirs() throws IOException {
        try (var document = document(TURKISH)) {
            assertThat(document.getParagraphs().stream().map(p -> p.getStyle() + "|" + p.getText()))
                    .contains("Title|Plan", "Heading1|1 Eğitim", "Heading2|1.1 Okullaşma", "Heading3|Göstergeler");
            assertThat(document.getStyles().styleExist("Heading1")).isTrue();
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allMatch(t -> t.getRow(0).isRepeatHeader());
            assertThat(document.getTables()
                            .get(0)
                            .getRow(1)
                            .getTableCells()
                            .get(4)
                            .getText())
                    .isEqualTo("-12,5 (2024)");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Plan");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("tr");
        }
    }

    @Test
    void theDocumentsHeadingsFollowTheReader() throws IOException {
        try (var document = document(Locale.ENGLISH)) {
            assertThat(document.getParagraphs().stream().map(p -> p.getText())).contains("A plan", "Indicators");
        }
    }

    @Test
    void everyPlanCanBeWrittenInEveryFormatAndAlwaysTheSame() {
        for (long seed = 0; seed < 10; seed++) {
            var plan = RandomPlans.of(seed);
            for (var format : PlanFileFormat.values()) {
                assertThat(write(format, plan, TURKISH, CsvDialect.RFC4180))
                        .isEqualTo(write(format, plan, TURKISH, CsvDialect.RFC4180));
            }
        }
    }

    private static int parts(PlanDocument plan) {
        return plan.themes().stream()
                .flatMap(t -> t.objectives().stream())
                .mapToInt(o -> 1
                        + o.indicators().size()
                        + o.actions().stream()
                                .mapToInt(a -> 1 + a.indicators().size())
                                .sum())
                .sum();
    }

    private static List<Map<String, String>> rows(String csv, char separator) throws IOException {
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator))
                .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        }
    }

    private String text(CsvDialect dialect) {
        return new String(write(PlanFileFormat.CSV, sample(), TURKISH, dialect), StandardCharsets.UTF_8);
    }

    private XWPFDocument document(Locale language) throws IOException {
        var bytes = write(PlanFileFormat.DOCX, sample(), language, CsvDialect.RFC4180);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private byte[] write(PlanFileFormat format, PlanDocument plan, Locale language, CsvDialect dialect) {
        var writer =
                formats.stream().filter(f -> f.format() == format).findFirst().orElseThrow();
        return writer.write(plan, new PlanFileOptions(language, dialect, "Örnek Belediyesi"));
    }

    private static PlanDocument sample() {
        var none = List.<String>of();
        var indicator = new IndicatorContent(
                null,
                "=HYPERLINK(1)",
                null,
                null,
                null,
                null,
                Measure.COUNT,
                "kişi",
                null,
                null,
                null,
                none,
                false,
                null,
                new BigDecimal("-12.5"),
                2024,
                null,
                new BigDecimal("100"),
                List.of(),
                null,
                null,
                null,
                null,
                IndicatorOrigin.PLAN_DOCUMENT,
                none,
                List.of());
        var objective = new ObjectiveContent(
                "1",
                "Amaç",
                "1.1",
                "Okullaşma",
                List.of("Tespit bir", "Tespit iki"),
                null,
                null,
                null,
                null,
                null,
                null,
                none,
                null,
                null,
                null,
                List.of(),
                null);
        var theme = new ThemeContent("1", "Eğitim", null, null, none);
        var plan = new PlanContent(
                PlanKind.EQUALITY_ACTION_PLAN,
                "Plan",
                "A plan",
                null,
                2024,
                2028,
                1,
                null,
                null,
                null,
                null,
                none,
                List.of());
        var parts = new ObjectivePart(null, objective, List.of(new IndicatorPart(null, indicator)), List.of());
        return PlanDocument.of(plan, List.of(new ThemePart(null, theme, List.of(parts))));
    }
}
