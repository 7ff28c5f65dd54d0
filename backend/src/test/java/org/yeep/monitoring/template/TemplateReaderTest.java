package org.yeep.monitoring.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yeep.monitoring.template.TemplateColumn.BEFORE;
import static org.yeep.monitoring.template.TemplateColumn.CELL;
import static org.yeep.monitoring.template.TemplateColumn.DENOMINATOR;
import static org.yeep.monitoring.template.TemplateColumn.FORM;
import static org.yeep.monitoring.template.TemplateColumn.INDICATOR;
import static org.yeep.monitoring.template.TemplateColumn.MISSING_REASON;
import static org.yeep.monitoring.template.TemplateColumn.NOTE;
import static org.yeep.monitoring.template.TemplateColumn.NUMERATOR;
import static org.yeep.monitoring.template.TemplateColumn.STATUS;
import static org.yeep.monitoring.template.TemplateColumn.VALUE;
import static org.yeep.monitoring.template.TemplateColumn.VERSION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.SaveObservationRequest;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.CellKind;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.reading.SourceKind;
import org.yeep.shared.i18n.Messages;
import org.yeep.shared.problem.DomainProblem.Invalid;

class TemplateReaderTest {
    private static final UUID FORM_ID = UUID.randomUUID();
    private static final UUID ASKED = UUID.randomUUID();
    private static final TemplateWords WORDS = new TemplateWords(new Messages(), Messages.TURKISH);

    private Measure measure = Measure.AMOUNT;
    private ObservationRef saved;
    private String language = "tr";
    private final List<TemplateColumn> columns = new ArrayList<>(Arrays.asList(TemplateColumn.values()));

    private FilledTemplate read(List<Row> rows) {
        var head = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            head.add(Cell.text(i, column == FORM ? "form-" + language : column.key));
        }
        var all = new ArrayList<>(List.of(new Row(1, head), new Row(2, List.of(at(FORM, "#"), at(VALUE, "Değer")))));
        all.addAll(rows);
        var sheet = new Sheet("Veri", null, all, List.of());
        return TemplateReader.read(new Grid(SourceKind.XLSX, List.of(sheet), List.of()), known(), WORDS);
    }

    private TemplateReader.Known known() {
        return new TemplateReader.Known() {
            @Override
            public UUID submission() {
                return FORM_ID;
            }

            @Override
            public Measure measure(UUID planIndicatorId) {
                return planIndicatorId.equals(ASKED) ? measure : null;
            }

            @Override
            public ObservationRef saved(UUID planIndicatorId, String cell) {
                return saved;
            }
        };
    }

    private Cell at(TemplateColumn column, String text) {
        return Cell.text(columns.indexOf(column), text);
    }

    private Cell at(TemplateColumn column, String text, CellKind kind) {
        return new Cell(columns.indexOf(column), text, kind, false, false);
    }

    private Row row(int number, Cell... cells) {
        var all = new ArrayList<>(List.of(at(FORM, "" + FORM_ID), at(INDICATOR, "" + ASKED), at(CELL, "total")));
        all.addAll(Arrays.asList(cells));
        return new Row(number, all);
    }

    private SaveObservationRequest request(Cell... cells) {
        var filled = read(List.of(row(3, cells)));
        assertThat(filled.remarks()).noneMatch(TemplateRemark::isError);
        return filled.rows().get(0).request();
    }

    private String said(Cell... cells) {
        var remarks = read(List.of(row(3, cells))).remarks();
        return remarks.isEmpty()
                ? null
                : remarks.get(0).code() + " " + remarks.get(0).place();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tr | 1.234,5   | 1234.5",
                "tr | 1.500     | 1500",
                "tr | 1,500     | 1.5",
                "tr | 12,5      | 12.5",
                "tr | -3        | -3",
                "tr | 500 kişi  | 500",
                "en | 1,234.5   | 1234.5",
                "en | 1.500     | 1.5",
                "en | 1,500     | 1500",
                "en | 12.5      | 12.5",
            })
    void numbersAreReadInTheLanguageOfTheForm(String form, String written, BigDecimal number) {
        language = form;

        assertThat(request(at(VALUE, written)).value()).isEqualByComparingTo(number);
    }

    @Test
    void whatMeansTwoNumbersIsReadAndSaidHow() {
        assertThat(said(at(VALUE, "1.500"))).isEqualTo("template-number-read-as Veri!Q3");
        assertThat(said(at(VALUE, "1.234,5"))).isNull();
    }

    @Test
    void cellsThatHoldNumbersAreTakenAsTheyAre() {
        assertThat(request(at(VALUE, "1.5", CellKind.NUMBER)).value()).isEqualByComparingTo("1.5");
        assertThat(said(at(VALUE, "0.333333333333333", CellKind.NUMBER))).isEqualTo("template-number-rounded Veri!Q3");
        assertThat(request(at(VALUE, "0.333333333333333", CellKind.NUMBER)).value())
                .isEqualByComparingTo("0.3333");
    }

    @Test
    void aPercentageIsOneOnlyWhereItIsMeasured() {
        measure = Measure.PERCENT;
        assertThat(request(at(VALUE, "45", CellKind.PERCENT)).value()).isEqualByComparingTo("45");
        assertThat(request(at(VALUE, "%45,5")).value()).isEqualByComparingTo("45.5");
        measure = Measure.RATIO;
        assertThat(request(at(VALUE, "45", CellKind.PERCENT)).value()).isEqualByComparingTo("0.45");
        measure = Measure.COUNT;
        assertThat(said(at(VALUE, "45", CellKind.PERCENT))).isEqualTo("template-percent-not-taken Veri!Q3");
    }

    @ParameterizedTest
    @CsvSource({"çok", "yaklaşık 500", "12.5.2024", "5+", "=A1"})
    void whatIsNoNumberIsNotGuessed(String written) {
        assertThat(said(at(VALUE, written))).isEqualTo("template-not-a-number Veri!Q3");
    }

    @Test
    void datesAndFormulaErrorsAreNoNumbers() {
        assertThat(said(at(VALUE, "2026-05-01", CellKind.DATE))).isEqualTo("template-date-for-number Veri!Q3");
        assertThat(said(at(NUMERATOR, "#REF!", CellKind.ERROR))).isEqualTo("template-formula-error Veri!R3");
    }

    @ParameterizedTest
    @CsvSource({"Var,1", "EVET,1", "yes,1", "1,1", "DOĞRU,1", "Yok,0", "hayır,0", "No,0", "0,0", "YANLIŞ,0"})
    void yesAndNoMaySayThemselves(String written, BigDecimal value) {
        measure = Measure.YES_NO;

        assertThat(request(at(VALUE, written)).value()).isEqualByComparingTo(value);
    }

    @Test
    void statusWordsAreKnownInEitherLanguage() {
        for (var word : List.of("Veri yok", "VERİ YOK", "No data", "MISSING")) {
            var request = request(at(STATUS, word), at(MISSING_REASON, "Not collected"));
            assertThat(request.status()).isEqualTo(ObservationStatus.MISSING);
            assertThat(request.missingReason()).isEqualTo(MissingReason.NOT_COLLECTED);
        }
        assertThat(said(at(STATUS, "belki"))).isEqualTo("template-word-unknown Veri!U3");
    }

    @Test
    void aReasonAloneMeansThatThereIsNoValue() {
        assertThat(request(at(MISSING_REASON, "Toplanmadı")).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(request(at(VALUE, "5")).status()).isEqualTo(ObservationStatus.NORMAL);
    }

    @Test
    void columnsAreFoundWhereverTheyWereMoved() {
        Collections.reverse(columns);

        assertThat(request(at(VALUE, "5")).value()).isEqualByComparingTo("5");
        assertThat(said(at(VALUE, "çok"))).isEqualTo("template-not-a-number Veri!H3");
    }

    @Test
    void whatSaysWhatItSaidIsUntouchedHoweverItIsWritten() {
        var entry = new TemplateEntry(
                new BigDecimal("1234.5000"), null, null, null, ObservationStatus.NORMAL, null, "a\r\nb", null);
        var row = row(3, at(BEFORE, entry.mark()), at(VALUE, "1.234,50"), at(STATUS, "Final"), at(NOTE, " a\nb "));

        var filled = read(List.of(row));

        assertThat(filled.untouched()).isOne();
        assertThat(filled.rows()).isEmpty();
    }

    @Test
    void aSavedCellThatIsEmptyNowIsEmptiedAndOneThatWasEmptyIsNot() {
        var emptied = read(List.of(row(3, at(VERSION, "2"), at(BEFORE, "mx"), at(STATUS, "Kesin"))));
        assertThat(emptied.rows()).singleElement().matches(FilledRow::emptied);
        assertThat(emptied.rows().get(0).version()).isEqualTo(2);

        assertThat(read(List.of(row(3, at(STATUS, "Kesin")))).untouched()).isOne();
    }

    @Test
    void anOldQuotientBesideNewPartsIsWorkedOutAnew() {
        measure = Measure.PERCENT;
        saved = saved("50", "1", "2");

        assertThat(request(at(VALUE, "50"), at(NUMERATOR, "1"), at(DENOMINATOR, "4"))
                        .value())
                .isNull();
        assertThat(request(at(VALUE, "30"), at(NUMERATOR, "1"), at(DENOMINATOR, "4"))
                        .value())
                .isEqualByComparingTo("30");
    }

    @Test
    void whatWasWorkedOutStaysSoWhileItsNumbersStay() {
        saved = saved("30", null, null);

        assertThat(request(at(VALUE, "30"), at(NOTE, "Yeni not")).workedOut()).isTrue();
        assertThat(request(at(VALUE, "31")).workedOut()).isNull();
    }

    private static ObservationRef saved(String value, String numerator, String denominator) {
        return new ObservationRef(
                UUID.randomUUID(),
                ASKED,
                "total",
                ObservationStatus.NORMAL,
                null,
                number(value),
                number(numerator),
                number(denominator),
                null,
                null,
                null,
                true);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void aRowThatSaysOfNoCellIsReportedAndNotTaken() {
        var filled = read(List.of(
                new Row(9, List.of(at(VALUE, "120"))), new Row(10, List.of(at(TemplateColumn.ITEM, "Toplam")))));

        assertThat(filled.remarks())
                .singleElement()
                .matches(r -> !r.isError() && r.code().equals("template-row-without-key"))
                .matches(r -> r.place().toString().equals("Veri!9"));
    }

    @Test
    void damagedKeysAreSaidAndNothingElseOfTheRowIsRead() {
        Map<TemplateColumn, String> damages = new EnumMap<>(
                Map.of(INDICATOR, "" + UUID.randomUUID(), CELL, "x".repeat(201), VERSION, "1,5", FORM, "abc"));
        damages.forEach((column, text) -> {
            var cells = new ArrayList<>(row(3, at(VALUE, "5")).cells());
            cells.removeIf(c -> c.column() == columns.indexOf(column));
            cells.add(at(column, text));
            var filled = read(List.of(new Row(3, cells)));
            assertThat(filled.rows()).isEmpty();
            assertThat(filled.remarks()).singleElement().matches(TemplateRemark::isError);
        });
    }

    @Test
    void aRowThatWasSortedAboveTheKeysIsReadToo() {
        assertThat(read(List.of(row(0, at(VALUE, "5")))).rows()).hasSize(1);
    }

    @Test
    void aCellThatIsSaidTwiceIsTakenFromNeither() {
        var filled = read(List.of(row(3, at(VALUE, "5")), row(4, at(VALUE, "6"))));

        assertThat(filled.remarks())
                .singleElement()
                .matches(r -> r.isError() && r.code().equals("template-row-twice"));
    }

    @Test
    void theFormOfAnotherSubmissionIsRefusedWhole() {
        var other = new Row(3, List.of(at(FORM, "" + UUID.randomUUID()), at(INDICATOR, "" + ASKED), at(CELL, "total")));

        assertThatThrownBy(() -> read(List.of(other)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .singleElement()
                                .matches(v -> v.code().equals("template-of-another")));
    }

    @Test
    void aFileWithoutKeysIsNoForm() {
        columns.remove(INDICATOR);

        assertThatThrownBy(() -> read(List.of())).isInstanceOf(Invalid.class);
    }
}
