package org.yeep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.shared.json.Sha256;
import org.yeep.testing.ApiTest;
import org.yeep.testing.BoardRoom;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

@ApiTest
class ReportResourceTest {
    private static final String REPORTS = PressRoom.REPORTS;
    private static final String DRAFTS = PressRoom.DRAFTS;

    private final PressRoom press;
    private final SqlCount sql;
    private BoardRoom board;

    ReportResourceTest(PressRoom press, SqlCount sql) {
        this.press = press;
        this.sql = sql;
    }

    @BeforeEach
    void aJudgedPlan() {
        board = press.board;
        board.judged();
    }

    @Test
    void whatWasReportedJudgedAndAnsweredIsPublishedAsItStands() {
        press.published();

        var page = board.anonymous().get(REPORTS + "/" + press.report).then().statusCode(200);
        page.body("state", equalTo("PUBLISHED"))
                .body("content.context.tr", equalTo("Bağlam."))
                .body("content.chapters", hasSize(1))
                .body("content.chapters[0].themes[0].items[0].claim.text", equalTo("Eğitimler verildi."))
                .body("content.chapters[0].themes[0].items[0].finding.completion", equalTo("SUBSTANTIAL"))
                .body(
                        "content.chapters[0].themes[0].items[0].reply",
                        equalTo("Teşekkür ederiz; ikinci dönem mahalle sayısı artacak."))
                .body("content.chapters[0].themes[0].items[0].evidence.title", contains("Meclis tutanağı"))
                .body("content.chapters[0].reply.text", equalTo("Raporu okuduk."))
                .body("content.board.declarations[0].members", is(5))
                .body("content.annex.sources[0].receiptSha256", equalTo("a".repeat(64)));
        var cells = "content.chapters[0].indicators[0].indicators[0].cells.find { it.cell == '%s' }";
        page.body(cells.formatted("total") + ".value", equalTo(123))
                .body(cells.formatted("sex=M") + ".suppressed", is(true))
                .body(cells.formatted("sex=M") + ".value", nullValue())
                .body(cells.formatted("sex=F") + ".suppressed", is(true))
                .body(cells.formatted("sex=F") + ".value", nullValue());
    }

    @Test
    void theFrozenVersionIsWhatItsHashSays() {
        press.published();
        String stated = board.anonymous().get(REPORTS + "/" + press.report).path("versions[0].sha256");

        var frozen = board.anonymous().get(REPORTS + "/{r}/versions/1", press.report);

        var bytes = frozen.asByteArray();
        assertThat(Sha256.hex(bytes)).isEqualTo(stated);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(stated));
        frozen.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Repr-Digest", equalTo("sha-256=:" + digest + ":"))
                .body("reportId", equalTo(press.report))
                .body("chapters[0].indicators[0].indicators[0].cells.find { it.cell == 'total' }.value", is(123));
        board.anonymous()
                .header("If-None-Match", frozen.header("ETag"))
                .get(REPORTS + "/{r}/versions/1", press.report)
                .then()
                .statusCode(304);
        board.anonymous().get(REPORTS + "/{r}/versions/2", press.report).then().statusCode(404);
    }

    @Test
    void publishingFillsTheReadModelsAndSettlesTheSubmission() {
        press.published();

        assertThat(board.world.one(
                        "select count(*) from published_observation where report_id = cast(?1 as uuid)", press.report))
                .isEqualTo(3L);
        assertThat(board.world.one(
                        "select count(*) from published_observation where report_id = cast(?1 as uuid)"
                                + " and suppressed and value is null",
                        press.report))
                .isEqualTo(2L);
        assertThat(board.world.one(
                        "select count(*) from published_voice where report_id = cast(?1 as uuid)"
                                + " and completion is not null",
                        press.report))
                .isEqualTo(2L);
        assertThat(board.world.one("select state from submission where id = ?1", board.world.submission))
                .isEqualTo("PUBLISHED");
        assertThat(board.world.one("select published_at is not null from evidence where id = ?1", board.world.minutes))
                .isEqualTo(true);
    }

    @Test
    void nothingOfADraftIsVisibleOutsideTheBoard() {
        press.drafted();
        for (var person : new String[] {"rapporteur", "one", "chair"}) {
            board.as(person).get(DRAFTS + "/" + press.report).then().statusCode(200);
        }
        board.anonymous().get(DRAFTS + "/" + press.report).then().statusCode(401);
        board.anonymous().get(REPORTS + "/" + press.report).then().statusCode(404);
        board.anonymous().get(REPORTS + "/{r}/versions/1", press.report).then().statusCode(404);
        board.anonymous().get(REPORTS).then().body("items.id", not(hasItem(press.report)));
        board.approver(ReportedWorld.MERSIN)
                .get(DRAFTS + "/" + press.report)
                .then()
                .statusCode(404);
        board.approver(ReportedWorld.MERSIN).get(DRAFTS).then().body("items.id", not(hasItem(press.report)));
        for (var role : new String[] {"admin", "municipality", "contributor"}) {
            board.role(role).get(DRAFTS + "/" + press.report).then().statusCode(403);
            board.role(role).get(DRAFTS).then().statusCode(403);
        }
    }

    @Test
    void aMemberWithAConflictSeesNoDraftAndDoesNotEndorse() {
        press.drafted();
        press.step("rapporteur", "send-to-board").statusCode(200);
        board.as("three")
                .header("If-Match", "\"0\"")
                .body("{\"outcome\":\"BLOCKED\",\"grounds\":[\"EMPLOYMENT\"],\"explanation\":\"Danışmanlık yaptım.\"}")
                .put("/api/v1/declarations/{o}/{p}", ReportedWorld.MERSIN, board.world.period)
                .then()
                .statusCode(200);

        board.as("three").get(DRAFTS + "/" + press.report).then().statusCode(403);
        board.as("three").get(DRAFTS).then().body("items.id", not(hasItem(press.report)));
        press.step("three", "endorse").statusCode(403);
    }

    @Test
    void aDraftIsEditedByItsAuthorWithoutOverwritingUnseen() {
        press.drafted();
        var path = DRAFTS + "/" + press.report;
        var patch = "{\"sections\":{\"method\":{\"tr\":\"Yöntem.\",\"en\":\"Method.\"}}}";

        board.as("rapporteur")
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(428);
        press.edit("\"1\"", patch)
                .statusCode(200)
                .body("sections.method.en", equalTo("Method."))
                .body("sections.context.tr", equalTo("Bağlam."));
        press.edit("\"1\"", patch).statusCode(412);
        press.edit("\"2\"", "{\"sections\":{\"method\":{\"en\":null}}}")
                .statusCode(200)
                .body("sections.method.tr", equalTo("Yöntem."))
                .body("sections.method.en", nullValue());
        press.edit("\"3\"", "{\"sections\":{\"verdict\":{\"tr\":\"x\"}}}").statusCode(400);
        press.edit("\"3\"", "{\"titleTr\":null}").statusCode(422);
        press.edit("\"3\"", "[1]").statusCode(400);
        press.edit("\"3\"", "{broken").statusCode(400);
        board.as("one")
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "\"3\"")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void theBoardTheMunicipalityAndTheChairEachHaveTheirTurn() {
        press.drafted();
        press.step("one", "send-to-board").statusCode(403);
        press.step("rapporteur", "open-for-reply").statusCode(409).body("allowed", contains("SEND_TO_BOARD"));
        press.step("rapporteur", "send-to-board").statusCode(200).body("draft.state", equalTo("BOARD_REVIEW"));
        press.step("rapporteur", "endorse").statusCode(409).body("type", equalTo("/problems/report-own-endorsement"));
        press.step("one", "endorse").statusCode(200).body("endorsements", hasSize(1));
        press.step("one", "endorse").statusCode(200).body("endorsements", hasSize(1));
        press.step("rapporteur", "open-for-reply")
                .statusCode(409)
                .body("type", equalTo("/problems/report-quorum-missing"));
        press.step("two", "endorse").statusCode(200);
        press.step("rapporteur", "open-for-reply").statusCode(200);
        press.step("chair", "approve").statusCode(409).body("type", equalTo("/problems/replies-outstanding"));
        board.approver(ReportedWorld.MURATPASA)
                .get(DRAFTS + "/" + press.report)
                .then()
                .statusCode(404);
        board.approver(ReportedWorld.MERSIN)
                .get(DRAFTS + "/" + press.report)
                .then()
                .statusCode(200)
                .body("endorsements", empty())
                .body("preview.chapters", hasSize(1));
        press.reply(ReportedWorld.MURATPASA.toString()).statusCode(403);
        press.reply(ReportedWorld.MERSIN.toString()).statusCode(200);
        press.step("one", "approve").statusCode(403);
        press.step("chair", "publish").statusCode(409).body("allowed", contains("APPROVE"));
        press.step("chair", "approve").statusCode(200).body("draft.state", equalTo("APPROVED"));
        press.step("one", "publish").statusCode(403);
        press.step("chair", "publish").statusCode(200);
        press.step("chair", "publish").statusCode(409);
    }

    @Test
    void onlyTheKindOfThePeriodFromFinalAssessmentsByTheirRapporteur() {
        press.create("rapporteur", "PROGRESS_2")
                .statusCode(409)
                .body("type", equalTo("/problems/report-kind-not-of-period"));
        press.create("rapporteur", "FINAL").statusCode(409);
        press.create("one", "PROGRESS_1").statusCode(403).body("type", equalTo("/problems/not-rapporteur-of-report"));
        board.world.run("update submission set state = 'ACCEPTED' where id = ?1", board.world.submission);
        press.create("rapporteur", "PROGRESS_1")
                .statusCode(409)
                .body("type", equalTo("/problems/report-data-missing"))
                .body("detail", org.hamcrest.Matchers.containsString("Deneme planı (ACCEPTED / FINAL)"));
    }

    @Test
    void aFinalReportWaitsForTheEndOfTheCycle() {
        board.world.run("update period set feeds = 'FINAL' where id = ?1", board.world.period);

        press.create("rapporteur", "FINAL").statusCode(409).body("type", equalTo("/problems/final-before-cycle-ends"));
    }

    @Test
    void aCorrectionIsANewVersionBesideTheOldOne() {
        press.published();

        board.as("chair")
                .body("{\"corrigendum\":\"Yöntem bölümündeki tarih düzeltildi.\"}")
                .post(DRAFTS + "/{r}/correct", press.report)
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("versions.number", contains(2, 1))
                .body("versions[0].corrigendum", equalTo("Yöntem bölümündeki tarih düzeltildi."))
                .body("content.number", is(2));

        board.anonymous()
                .get(REPORTS + "/{r}/versions/1", press.report)
                .then()
                .statusCode(200)
                .body("number", is(1));
        board.anonymous()
                .get(REPORTS)
                .then()
                .body("items.find { it.id == '%s' }.number".formatted(press.report), is(2));
    }

    @Test
    void ofAWithdrawnReportOnlyTheNoticeRemains() {
        press.published();
        board.as("one")
                .body("{\"reason\":\"x\"}")
                .post(DRAFTS + "/{r}/withdraw", press.report)
                .then()
                .statusCode(403);

        board.as("chair")
                .body("{\"reason\":\"Belediyenin verisi başka bir ile aitmiş.\"}")
                .post(DRAFTS + "/{r}/withdraw", press.report)
                .then()
                .statusCode(200);

        board.anonymous()
                .get(REPORTS + "/" + press.report)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", equalTo("Belediyenin verisi başka bir ile aitmiş."))
                .body("content", nullValue())
                .body("versions", empty());
        board.anonymous().get(REPORTS + "/{r}/versions/1", press.report).then().statusCode(404);
        assertThat(board.world.one(
                        "select count(*) from published_observation where report_id = cast(?1 as uuid)", press.report))
                .isEqualTo(0L);
    }

    @Test
    void aMunicipalitysOwnReportIsCutFromIt() {
        press.published();

        board.anonymous()
                .queryParam("organisation", ReportedWorld.MERSIN)
                .get(REPORTS + "/" + press.report)
                .then()
                .statusCode(200)
                .body("content.chapters", hasSize(1));
        board.anonymous()
                .queryParam("organisation", ReportedWorld.MURATPASA)
                .get(REPORTS + "/" + press.report)
                .then()
                .statusCode(404);
    }

    @Test
    void theListsTakeAtMostEightStatements() {
        press.published();

        sql.start();
        board.anonymous()
                .queryParam("organisation", ReportedWorld.MERSIN)
                .queryParam("kind", "PROGRESS_1")
                .get(REPORTS)
                .then()
                .body("items.id", hasItem(press.report));
        assertThat(sql.statements()).isLessThanOrEqualTo(8);
        sql.start();
        board.anonymous().get(REPORTS + "/" + press.report).then().statusCode(200);
        assertThat(sql.statements()).isLessThanOrEqualTo(8);
        sql.start();
        board.as("chair").get(DRAFTS).then().statusCode(200);
        assertThat(sql.statements()).isLessThanOrEqualTo(8);
        board.anonymous().queryParam("cursor", "x").get(REPORTS).then().statusCode(400);
    }
}
