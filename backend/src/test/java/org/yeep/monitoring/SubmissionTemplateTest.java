package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.yeep.monitoring.template.TemplateColumn.CELL_NAME;
import static org.yeep.monitoring.template.TemplateColumn.DENOMINATOR;
import static org.yeep.monitoring.template.TemplateColumn.MISSING_REASON;
import static org.yeep.monitoring.template.TemplateColumn.NOTE;
import static org.yeep.monitoring.template.TemplateColumn.NUMERATOR;
import static org.yeep.monitoring.template.TemplateColumn.SOURCE;
import static org.yeep.monitoring.template.TemplateColumn.STATUS;
import static org.yeep.monitoring.template.TemplateColumn.TEXT;
import static org.yeep.monitoring.template.TemplateColumn.VALUE;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.plan.importing.HostileFiles;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class SubmissionTemplateTest extends MonitoringTestBase {
    private static final String TEMPLATE = MonitoringApi.SUBMISSIONS + "/{s}/template";
    private static final String TAKE = "dryRun=false";
    private static final String FORMULA = "=HYPERLINK(\\\"http://example.org\\\")";

    private final SqlCount sql;

    SubmissionTemplateTest(MonitoringWorld world, SqlCount sql) {
        super(world);
        this.sql = sql;
    }

    private byte[] download(String query) {
        return officer().read("/template?" + query).statusCode(200).extract().asByteArray();
    }

    private FilledFile workbook() {
        return new FilledFile(download("format=xlsx"));
    }

    private ValidatableResponse send(byte[] file, String query) {
        return send(People.OFFICER, file, query);
    }

    private ValidatableResponse send(Person person, byte[] file, String query) {
        return person.calls()
                .multiPart("file", "form.xlsx", file, "application/octet-stream")
                .post(TEMPLATE + "?" + query, submission)
                .then();
    }

    /** One of every sort, with text that a spreadsheet would take for a formula. */
    private void answered() {
        fillIn();
        officer()
                .change(
                        plan.people(),
                        "total",
                        0,
                        "{\"status\": \"ESTIMATED\", \"value\": 30, \"note\": \"" + FORMULA
                                + "\", \"source\": \"- kayıt\\n+ defter\"}")
                .statusCode(200);
        officer()
                .change(
                        plan.share(),
                        "total",
                        0,
                        "{\"status\": \"NORMAL\", \"numerator\": 1, \"denominator\": 3, \"note\": \"''tırnak; \\\"iki\\\"\"}")
                .statusCode(200);
    }

    @Test
    void everyCellIsARowAndOnlyWhatIsToBeFilledInIsOpen() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);

        var file = workbook();

        assertThat(file.sheet().getProtect()).isTrue();
        assertThat(file.sheet().getCTWorksheet().getSheetProtection().isSetPassword())
                .isFalse();
        assertThat(file.sheet().getRow(0).getZeroHeight()).isTrue();
        assertThat(file.sheet().isColumnHidden(0)).isTrue();
        assertThat(file.sheet().getRow(1).getCell(5).toString()).contains("Deneme planı · 2022-H1 · Son gün:");
        assertThat(file.sheet().getLastRowNum()).isEqualTo(7);
        assertThat(file.cell(plan.people(), "sex=F", CELL_NAME).toString()).isEqualTo("Cinsiyet: Kadın");
        assertThat(file.cell(plan.people(), "total", VALUE).getNumericCellValue())
                .isEqualTo(30);
        assertThat(locked(file, VALUE)).isFalse();
        assertThat(locked(file, NUMERATOR)).isTrue();
        assertThat(locked(file, CELL_NAME)).isTrue();
    }

    private boolean locked(FilledFile file, org.yeep.monitoring.template.TemplateColumn column) {
        return file.cell(plan.people(), "total", column).getCellStyle().getLocked();
    }

    @Test
    void statusAndReasonAreChosenFromTheWordsOfTheLanguage() {
        var turkish = workbook().sheet().getDataValidations();
        var english = new FilledFile(download("format=xlsx&lang=en")).sheet().getDataValidations();

        assertThat(turkish)
                .extracting(v -> v.getValidationConstraint().getFormula1())
                .contains("\"Kesin,Tahmin,Geçici,Seri kırılması,Veri yok\"", "\"Var,Yok\"");
        assertThat(english)
                .extracting(v -> v.getValidationConstraint().getFormula1())
                .contains("\"Final,Estimate,Provisional,Break in series,No data\"", "\"Yes,No\"");
    }

    @Test
    void whatWasFilledInIsFirstShownThenTaken() {
        var file = workbook()
                .put(plan.people(), "total", VALUE, 30)
                .put(plan.people(), "sex=F", VALUE, "20")
                .put(plan.people(), "sex=M", VALUE, 10)
                .put(plan.people(), "sex=M", STATUS, "Tahmin")
                .put(plan.share(), "total", NUMERATOR, 1)
                .put(plan.share(), "total", DENOMINATOR, 4)
                .put(plan.unit(), "total", MISSING_REASON, "Henüz çıkmadı")
                .put(plan.unit(), "total", NOTE, "İlk çeyrekte")
                .saved();

        send(file, "dryRun=true")
                .statusCode(200)
                .body("saved", is(false))
                .body("created", is(5))
                .body("problems", empty())
                .body("completeness", is(100));
        officer().read("/form").body("answeredCells", is(0));

        send(file, TAKE).statusCode(200).body("saved", is(true)).body("created", is(5));

        var cells = "items[0].indicators[0].cells";
        officer()
                .read("/form")
                .body(cells + "[1].observation.value", is(20))
                .body(cells + "[2].observation.status", equalTo("ESTIMATED"))
                .body("items[0].indicators[1].cells[0].observation.value", is(25))
                .body("items[0].indicators[2].cells[0].observation.missingReason", equalTo("NOT_YET_AVAILABLE"));
        send(file, TAKE).statusCode(200).body("unchanged", is(5)).body("created", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=xlsx", "format=csv", "format=xlsx&lang=en", "format=csv&lang=en"})
    void whatNobodyTouchedChangesNothing(String query) {
        answered();

        send(download(query), TAKE)
                .statusCode(200)
                .body("unchanged", is(5))
                .body("created", is(0))
                .body("changed", is(0))
                .body("emptied", is(0))
                .body("problems", empty());
    }

    @Test
    void aWorkbookThatWasOnlySavedAgainChangesNothing() {
        answered();

        send(workbook().saved(), TAKE).statusCode(200).body("unchanged", is(5)).body("changed", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1254"})
    void aCsvComesBackInEitherEncodingWithItsTextsAsTheyWere(String charset) {
        answered();
        var csv = new String(download("format=csv"), UTF_8);
        assertThat(csv).contains(";\"'=HYPERLINK").doesNotContain(";=", ";\"=").contains("33,3333");

        var edited = csv.replace(";20;;;;Kesin;", ";19;;;;Geçici;").replace("\uFEFF", "");
        send(edited.getBytes(Charset.forName(charset)), TAKE)
                .statusCode(200)
                .body("changed", is(1))
                .body("unchanged", is(4));

        var cells = "items[0].indicators[0].cells";
        officer()
                .read("/form")
                .body(cells + "[1].observation.value", is(19))
                .body(cells + "[1].observation.status", equalTo("PROVISIONAL"))
                .body(cells + "[0].observation.note", equalTo("=HYPERLINK(\"http://example.org\")"));
    }

    @Test
    void charactersThatCannotBeKeptAreLeftOutOfAFileAndThatIsSaid() {
        answered();
        var csv = new String(download("format=csv"), UTF_8);
        var edited = csv.replace(";20;;;;Kesin;;;", ";19;;;;Kesin;;a\u0000b;");
        assertThat(edited).isNotEqualTo(csv);

        send(edited.getBytes(UTF_8), "dryRun=true")
                .statusCode(200)
                .body("errors", is(0))
                .body("changed", is(1))
                .body("problems.code", contains("template-characters-removed"))
                .body("problems[0].message", containsString("çıkarıldı"));
        send(edited.getBytes(UTF_8), TAKE).statusCode(200).body("changed", is(1));
        officer().read("/form").body("items[0].indicators[0].cells[1].observation.note", equalTo("ab"));
    }

    @Test
    void textsThatLookLikeFormulasComeBackExactlyWhenTheirRowChanges() {
        answered();
        var file = workbook();
        assertThat(file.cell(plan.people(), "total", NOTE).toString()).startsWith("'=HYPERLINK");

        send(file.put(plan.people(), "total", VALUE, 31).saved(), TAKE)
                .statusCode(200)
                .body("changed", is(1));

        officer()
                .read("/form")
                .body("items[0].indicators[0].cells[0].observation.note", equalTo("=HYPERLINK(\"http://example.org\")"))
                .body("items[0].indicators[0].cells[0].observation.source", equalTo("- kayıt\n+ defter"));
    }

    @Test
    void changedPartsBesideTheOldPercentageGiveTheNewOne() {
        answered();

        send(workbook().put(plan.share(), "total", NUMERATOR, 2).saved(), TAKE)
                .statusCode(200)
                .body("changed", is(1));

        officer().read("/form").body("items[0].indicators[1].cells[0].observation.value", is(66.6667f));
    }

    @Test
    void everyProblemIsToldAtItsPlaceAndNothingIsTaken() {
        var file = workbook()
                .put(plan.people(), "total", VALUE, "çok")
                .put(plan.people(), "sex=F", VALUE, 2.5)
                .put(plan.people(), "sex=M", VALUE, 10)
                .put(plan.share(), "total", TEXT, "yüzde")
                .put(plan.unit(), "total", NOTE, "x".repeat(2001))
                .saved();

        send(file, "dryRun=true")
                .statusCode(200)
                .body("errors", is(5))
                .body(
                        "problems.collect { it.place + ' ' + it.code }",
                        contains(
                                "Veri!Q4 template-not-a-number",
                                "Veri!Q5 count-not-whole",
                                "Veri!T7 text-not-taken",
                                "Veri!Q7 value-missing",
                                "Veri!W8 template-not-valid"))
                .body(
                        "problems[0].message",
                        equalTo("“çok” bir sayı değil; yalnızca sayıyı yazın, açıklamayı nota ekleyin."))
                .body("problems[0].row", is(4))
                .body("problems[0].column", equalTo("Q"));
        send(file, TAKE).statusCode(422).body("violations.pointer", hasItem("Veri!Q4"));
        officer().read("/form").body("answeredCells", is(0));
    }

    @Test
    void twoPeopleMayFillInTheirOwnRowsInCopiesOfOneForm() {
        var mine = workbook().put(plan.people(), "sex=F", VALUE, 20).saved();
        var theirs = workbook().put(plan.people(), "sex=M", VALUE, 10).saved();

        send(mine, TAKE).statusCode(200).body("created", is(1));
        send(People.COLLEAGUE, theirs, TAKE).statusCode(200).body("created", is(1));

        officer().read("/form").body("answeredCells", is(2));
    }

    @Test
    void whoComesLaterToTheSameCellIsToldWhereAndLosesNothing() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        var file = workbook()
                .put(plan.people(), "total", VALUE, 31)
                .put(plan.people(), "sex=F", VALUE, 20)
                .saved();
        officer().change(plan.people(), "total", 0, MonitoringApi.value(32)).statusCode(200);

        send(file, "dryRun=true")
                .statusCode(200)
                .body("problems.code", contains("cell-changed-meanwhile"))
                .body("problems.place", contains("Veri!4"));
        send(file, TAKE).statusCode(409).body("violations.pointer", contains("Veri!4"));
        officer().read("/form").body("answeredCells", is(1));
    }

    @Test
    void anEmptiedValueIsRemovedOnlyIfThatIsAsked() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        var file = workbook().empty(plan.people(), "total", VALUE).saved();

        send(file, "dryRun=true")
                .statusCode(200)
                .body("emptied", is(1))
                .body("removed", is(0))
                .body("problems.code", contains("template-emptied"));
        send(file, TAKE).statusCode(200);
        officer().read("/form").body("answeredCells", is(1));

        send(file, "clear=true").statusCode(200).body("removed", is(1)).body("emptied", is(0));
        officer().read("/form").body("answeredCells", is(0));
    }

    @Test
    void deletedRowsAreUntouchedAndRowsWithoutKeysAreReported() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        var file = workbook();
        file.sheet().removeRow(file.row(plan.people(), "total"));
        file.sheet().createRow(20).createCell(VALUE.ordinal()).setCellValue(99);

        send(file.saved(), TAKE)
                .statusCode(200)
                .body("unchanged", is(4))
                .body("problems.code", contains("template-row-without-key"))
                .body("problems.place", contains("Veri!21"));
        officer().read("/form").body("answeredCells", is(1));
    }

    @Test
    void theFormOfAnotherPeriodIsRefused() {
        var first = workbook().put(plan.people(), "total", VALUE, 30).saved();
        submission = submissionOf(2);
        world.put(submission, SubmissionState.OPEN);

        send(first, "dryRun=true").statusCode(422).body("violations[0].code", equalTo("template-of-another"));
    }

    @Test
    void aSubmissionThatIsNotOpenGivesTheFormToReadAndTakesNone() {
        var file = workbook().put(plan.people(), "total", VALUE, 30).saved();
        fillIn();
        send();

        var closed = workbook();
        assertThat(locked(closed, VALUE)).isTrue();
        assertThat(closed.sheet().getRow(1).getCell(5).toString()).contains("Okumak içindir");
        send(file, "dryRun=true").statusCode(409);
        send(file, TAKE).statusCode(409);
    }

    @Test
    void filesThatAreNoFormAreRefusedWithoutHarm() throws Exception {
        refused(HostileFiles.bomb(200), 422, "template-not-readable");
        refused(HostileFiles.encrypted(), 422, "template-not-readable");
        refused(HostileFiles.xlsx("<worksheet/>", Map.of("xl/vbaProject.bin", "x")), 422, "template-not-readable");
        refused(
                HostileFiles.xlsx(
                        "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>" + "</worksheet>"),
                422,
                "template-no-keys");
        refused("PK\u0003\u0004bozuk".getBytes(UTF_8), 422, "template-not-readable");
        refused(new byte[0], 422, "template-empty");
        refused("düz metin".getBytes(UTF_8), 422, "template-no-keys");
        send(HostileFiles.ordinaryXls(), TAKE).statusCode(415);
        send(HostileFiles.docx(""), TAKE).statusCode(415);
        send("%PDF-1.4".getBytes(UTF_8), TAKE).statusCode(415);
        send("{}".getBytes(UTF_8), TAKE)
                .statusCode(415)
                .body("type", equalTo("/problems/template-kind-not-taken"))
                .body("detail", containsString("XLSX, ODS ya da CSV"));
    }

    private void refused(byte[] file, int status, String code) {
        send(file, TAKE)
                .statusCode(status)
                .body("violations[0].code", equalTo(code))
                .body("violations[0].message", not(containsString("{")));
    }

    @Test
    void aRequestWithoutAFileOrOfAnUnknownFormatIsRefused() {
        People.OFFICER
                .calls()
                .multiPart("other", "x")
                .post(TEMPLATE, submission)
                .then()
                .statusCode(400);
        officer().read("/template?format=ods").statusCode(400);
    }

    @Test
    void onlyTheMunicipalityFillsInAndTheBoardReadsOnceSent() {
        var file = workbook().saved();
        send(People.OTHER_APPROVER, file, TAKE).statusCode(403);
        send(People.RAPPORTEUR, file, TAKE).statusCode(403);
        send(People.ADMIN, file, TAKE).statusCode(403);
        officer().as(People.OTHER_APPROVER).read("/template").statusCode(403);
        officer().as(People.READER).read("/template").statusCode(403);
        given().get(TEMPLATE, submission).then().statusCode(401);
        given().multiPart("file", "form.xlsx", file)
                .post(TEMPLATE, submission)
                .then()
                .statusCode(401);

        fillIn();
        send();
        officer().as(People.READER).read("/template").statusCode(200);
        officer().as(People.CONFLICTED).read("/template").statusCode(403);
    }

    @Test
    void howManyStatementsItTakesDoesNotDependOnTheRows() {
        long few = statements(5);
        IntStream.range(0, 30).forEach(i -> world.indicator(plan, "COUNT", "kişi", "{sex}"));
        long many = statements(95);

        assertThat(many).isLessThanOrEqualTo(few + 3); // of batches
        assertThat(many).isLessThanOrEqualTo(60);
    }

    private long statements(int rows) {
        sql.start();
        var file = workbook();
        for (var row : file.sheet()) {
            if (row.getRowNum() < 3) continue;
            row.getCell(MISSING_REASON.ordinal()).setCellValue("Toplanmadı");
            row.getCell(SOURCE.ordinal()).setCellValue("Kayıt " + rows);
        }
        send(file.saved(), "dryRun=true").statusCode(200).body("created", is(rows == 5 ? 5 : 90));
        send(file.saved(), TAKE).statusCode(200);
        return sql.statements();
    }
}
