package org.yeep.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.BoardRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

@ApiTest
class AssessmentResourceTest {
    private static final String CLEAR = "{\"outcome\":\"NONE\",\"grounds\":[]}";
    private static final String BLOCKED =
            "{\"outcome\":\"BLOCKED\",\"grounds\":[\"KINSHIP\"],\"explanation\":\"Yakın akraba.\"}";

    private final BoardRoom board;
    private final ReplyService replies;
    private final SqlCount sql;

    AssessmentResourceTest(BoardRoom board, ReplyService replies, SqlCount sql) {
        this.board = board;
        this.replies = replies;
        this.sql = sql;
    }

    @BeforeEach
    void aLockedSubmission() {
        board.open("LOCKED");
    }

    @Test
    void nothingOpensBeforeADeclaration() {
        board.assigned();

        board.see("one").statusCode(403).body("type", equalTo("/problems/declaration-required"));
        board.score("one", board.world.training, board.judgement("LIMITED", 1)).statusCode(403);
        board.declare("one", CLEAR).statusCode(200);
        board.see("one").statusCode(200).body("items", hasSize(2)).body("me.declaration", equalTo("NONE"));
    }

    @Test
    void whoeverIsBlockedSeesAndScoresNothingAndIsReplaced() {
        board.assigned();
        board.declare("one", BLOCKED).statusCode(200);

        board.see("one").statusCode(403).body("type", equalTo("/problems/conflict-of-interest"));
        board.score("one", board.world.training, board.judgement("LIMITED", 1)).statusCode(403);
        board.as("one").get("/api/v1/assessments").then().body("items.id", not(hasItem(board.assessment)));
        board.as("one")
                .header("If-Match", "\"0\"")
                .body(CLEAR)
                .put("/api/v1/declarations/{o}/{p}", ReportedWorld.MERSIN, board.world.period)
                .then()
                .statusCode(409);
        board.as("chair")
                .body("{\"memberId\":\"%s\",\"role\":\"SCORER\"}".formatted(board.three))
                .post("/api/v1/assessments/{a}/assignments", board.assessment)
                .then()
                .statusCode(200);
        board.declare("three", CLEAR).statusCode(200);
        board.see("three").statusCode(200).body("me.assignmentRole", equalTo("SCORER"));
        board.see("one").statusCode(403).body("type", equalTo("/problems/not-assigned"));
    }

    @Test
    void aMemberOfTheMunicipalityItselfIsNotAssigned() {
        var insider = board.world.boardMember("insider." + board.world.plan, ReportedWorld.MERSIN);

        board.assign(board.rapporteur, insider, board.two)
                .statusCode(422)
                .body("violations[0].code", equalTo("member-has-conflict"))
                .body("violations[0].pointer", equalTo("/scorerIds/0"));
    }

    @Test
    void threeDifferentPeopleJudge() {
        board.assign(board.one, board.one, board.two)
                .statusCode(422)
                .body("violations[0].code", equalTo("rapporteur-is-no-scorer"));
        board.assign(board.rapporteur, board.one, board.one)
                .statusCode(422)
                .body("violations[0].code", equalTo("scorers-distinct"));
        board.assigned();
        board.assign(board.rapporteur, board.one, board.two)
                .statusCode(409)
                .body("type", equalTo("/problems/assessment-exists"));
    }

    @Test
    void aScoreIsHiddenUntilBothAreIn() {
        board.everybodyDeclares();
        board.assigned();
        board.score("one", board.world.training, board.judgement("SUBSTANTIAL", 2))
                .statusCode(200);
        board.score("one", board.world.shelter, board.judgement("NOT_STARTED", 1))
                .statusCode(200);
        board.post("one", "submit-scores").statusCode(200).body("state", equalTo("SCORING"));

        board.see("one").body("items.myScore.completion", hasItems("SUBSTANTIAL", "NOT_STARTED"));
        for (var other : new String[] {"two", "rapporteur", "chair"}) {
            board.see(other)
                    .statusCode(200)
                    .body("items.scores.flatten()", empty())
                    .body("items.myScore", everyItem(nullValue()))
                    .body("items.divergence", everyItem(nullValue()))
                    .body("agreement", nullValue());
            board.as(other)
                    .get("/api/v1/assessments/{a}/messages", board.assessment)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void handedInScoresAreShownToAllAndStayAsTheyAre() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("SUBSTANTIAL", "COMPLETE");

        board.see("rapporteur")
                .body("assessment.state", equalTo("REVEALED"))
                .body("items.scores.flatten()", hasSize(4))
                .body("items.divergence", contains(1, 0))
                .body("agreement.items", is(2))
                .body("agreement.kappa", notNullValue())
                .body("allowed", contains("RECONCILE"));
        board.as("one")
                .header("If-Match", "\"1\"")
                .body(board.judgement("LIMITED", 2))
                .put("/api/v1/assessments/{a}/scores/{i}", board.assessment, board.world.training)
                .then()
                .statusCode(409);
    }

    @Test
    void aDraftMayBeIncompleteButNotContradictoryNorOverwrittenUnseen() {
        board.everybodyDeclares();
        board.assigned();
        var draft = "{\"completion\":\"LIMITED\",\"reason\":\"kısa\",\"evidenceIds\":[]}";
        board.score("one", board.world.training, draft)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("missing", hasItems("reason-too-short", "evidence-required", "inclusion-required"));
        board.score("one", board.world.training, draft).statusCode(428);
        board.as("one")
                .header("If-Match", "\"7\"")
                .body(draft)
                .put("/api/v1/assessments/{a}/scores/{i}", board.assessment, board.world.training)
                .then()
                .statusCode(412);
        board.score("one", board.world.shelter, board.judgement("COMPLETE", 1))
                .statusCode(422)
                .body("violations[0].code", equalTo("completion-needs-evidence"));
        board.score("one", board.world.shelter, board.judgement("COMPLETE", 4)).statusCode(400);
        board.post("one", "submit-scores")
                .statusCode(422)
                .body("violations.code", hasItems("reason-too-short", "score-required"));
    }

    @Test
    void onlyEvidenceOfThisAssessmentIsCited() {
        board.everybodyDeclares();
        board.assigned();
        var stranger = board.judgement("LIMITED", 1).replace(board.world.minutes.toString(), board.one.toString());

        board.score("one", board.world.training, stranger)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/evidenceIds/0"));
        String linked = board.as("one")
                .body("{\"title\":\"Haber\",\"url\":\"https://example.org/haber\",\"kind\":\"LINK\"}")
                .post("/api/v1/assessments/{a}/evidence", board.assessment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        board.score(
                        "one",
                        board.world.training,
                        board.judgement("LIMITED", 1).replace(board.world.minutes.toString(), linked))
                .statusCode(200);
        board.see("one").body("boardEvidence.id", contains(linked));
    }

    @Test
    void figuresThatMayStillChangeAreNotScored() {
        board.everybodyDeclares();
        board.assigned();
        board.world.run("update submission set state = 'IN_REVIEW' where id = ?1", board.world.submission);

        board.score("one", board.world.training, board.judgement("LIMITED", 1))
                .statusCode(409)
                .body("type", equalTo("/problems/submission-not-accepted"));
    }

    @Test
    void twoStepsApartAreTalkedOverOrScoredAThirdTime() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("LIMITED", "COMPLETE");
        board.find(board.world.training, board.judgement("SUBSTANTIAL", 2)).statusCode(200);
        board.find(board.world.shelter, board.judgement("NOT_STARTED", 1)).statusCode(200);

        board.see("rapporteur").body("assessment.state", equalTo("IN_MODERATION"));
        board.post("rapporteur", "reconcile").statusCode(422).body("violations.code", contains("item-not-moderated"));
        board.as("chair")
                .body("{\"memberId\":\"%s\",\"role\":\"THIRD_SCORER\"}".formatted(board.three))
                .post("/api/v1/assessments/{a}/assignments", board.assessment)
                .then()
                .statusCode(200);
        board.see("three").body("items.scores.flatten()", empty()).body("items.inMyScope", contains(true, false));
        board.score("three", board.world.training, board.judgement("SUBSTANTIAL", 2))
                .statusCode(200);
        board.post("three", "submit-scores").statusCode(200);
        board.see("three").body("items.scores.flatten()", hasSize(5));
        board.post("rapporteur", "reconcile").statusCode(200);
    }

    @Test
    void talkingItOverIsEnoughToo() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("LIMITED", "COMPLETE");
        board.as("two")
                .body("{\"text\":\"Tutanak yalnız bir eğitimi gösteriyor.\",\"itemId\":\"%s\"}"
                        .formatted(board.world.training))
                .post("/api/v1/assessments/{a}/messages", board.assessment)
                .then()
                .statusCode(201);

        board.as("one")
                .get("/api/v1/assessments/{a}/messages", board.assessment)
                .then()
                .body("items.text", contains("Tutanak yalnız bir eğitimi gösteriyor."));
        board.reconciled();
    }

    @Test
    void theMunicipalitySeesFindingsOnlyOnceOpenAndNeverScores() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("SUBSTANTIAL", "COMPLETE");
        board.reconciled();
        var path = "/api/v1/assessments/" + board.assessment;

        board.approver(ReportedWorld.MERSIN).get(path).then().statusCode(404);
        board.post("rapporteur", "open-for-reply").statusCode(200).body("replyDue", notNullValue());
        board.approver(ReportedWorld.MERSIN)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.finding.completion", contains("SUBSTANTIAL", "NOT_STARTED"))
                .body("items.scores.flatten()", empty())
                .body("assignments", empty())
                .body("allowed", contains("SEND_REPLY"));
        board.approver(ReportedWorld.MURATPASA).get(path).then().statusCode(404);
        board.approver(ReportedWorld.MURATPASA)
                .get("/api/v1/assessments")
                .then()
                .body("items.id", not(hasItem(board.assessment)));
        board.approver(ReportedWorld.MURATPASA)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Başkasının yanıtı\"}")
                .put(path + "/replies/" + board.world.training)
                .then()
                .statusCode(404);
    }

    @Test
    void theReplyIsTheMunicipalitysOwnUntilSentAndTheFindingThenChangesOnlyWithAReason() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("SUBSTANTIAL", "COMPLETE");
        board.reconciled();
        board.post("rapporteur", "open-for-reply");
        board.approver(ReportedWorld.MERSIN)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Merkez kasımda açıldı.\"}")
                .put("/api/v1/assessments/{a}/replies/{i}", board.assessment, board.world.shelter)
                .then()
                .statusCode(200);
        board.see("rapporteur").body("items.reply", everyItem(nullValue()));
        board.approver(ReportedWorld.MERSIN).post("/api/v1/assessments/" + board.assessment + "/send-reply");
        board.see("rapporteur").body("items[1].reply.text", equalTo("Merkez kasımda açıldı."));

        board.as("rapporteur")
                .header("If-Match", "\"0\"")
                .body(board.judgement("LIMITED", 2))
                .put("/api/v1/assessments/{a}/findings/{i}", board.assessment, board.world.shelter)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("change-reason-required"));
        board.as("rapporteur")
                .header("If-Match", "\"0\"")
                .body(board.judgement("LIMITED", 2).replaceFirst("\\{", "{\"changeReason\":\"Açılış belgelendi.\","))
                .put("/api/v1/assessments/{a}/findings/{i}", board.assessment, board.world.shelter)
                .then()
                .statusCode(200)
                .body("completion", equalTo("NOT_STARTED"))
                .body("changed.completion", equalTo("LIMITED"));
        board.post("rapporteur", "finalise").statusCode(200).body("state", equalTo("FINAL"));
    }

    @Test
    void afterFifteenDaysTheFindingStandsUnanswered() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("SUBSTANTIAL", "COMPLETE");
        board.reconciled();
        board.post("rapporteur", "open-for-reply");
        replies.closeOverdue();
        board.see("rapporteur").body("assessment.state", equalTo("OPEN_FOR_REPLY"));
        board.world.run(
                "update assessment set reply_due = current_date - 2 where id = cast(?1 as uuid)", board.assessment);

        replies.closeOverdue();

        board.see("rapporteur").body("assessment.state", equalTo("NO_REPLY")).body("allowed", contains("FINALISE"));
    }

    @Test
    void noStepIsTakenOutOfTurnOrByAnotherRole() {
        board.everybodyDeclares();
        board.assigned();

        board.post("rapporteur", "reconcile")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("BEGIN_SCORING"));
        board.post("one", "reconcile").statusCode(403).body("type", equalTo("/problems/not-the-rapporteur"));
        board.post("rapporteur", "submit-scores").statusCode(403);
        board.post("three", "submit-scores").statusCode(403);
        var path = "/api/v1/assessments/" + board.assessment;
        for (var role : new String[] {"admin", "municipality", "contributor"}) {
            board.role(role).get(path).then().statusCode(403);
            board.role(role).get("/api/v1/assessments").then().statusCode(403);
            board.role(role).post(path + "/submit-scores").then().statusCode(403);
            board.role(role)
                    .body(board.judgement("LIMITED", 2))
                    .put(path + "/scores/" + board.world.training)
                    .then()
                    .statusCode(403);
        }
        board.as("one")
                .body("{\"submissionId\":\"%s\",\"rapporteurId\":\"%s\",\"scorerIds\":[\"%s\",\"%s\"]}"
                        .formatted(board.world.submission, board.rapporteur, board.one, board.two))
                .post("/api/v1/assessments")
                .then()
                .statusCode(403);
        board.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void readingTakesAFixedNumberOfStatements() {
        board.everybodyDeclares();
        board.assigned();
        board.bothScore("SUBSTANTIAL", "COMPLETE");

        sql.start();
        board.as("chair").get("/api/v1/assessments").then().statusCode(200);
        assertThat(sql.statements()).as("list").isLessThanOrEqualTo(8);
        sql.start();
        board.as("chair").get("/api/v1/declarations").then().statusCode(200);
        assertThat(sql.statements()).as("declarations").isLessThanOrEqualTo(8);
        sql.start();
        board.as("chair").get("/api/v1/board-members").then().statusCode(200);
        assertThat(sql.statements()).as("members").isLessThanOrEqualTo(8);
        sql.start();
        board.see("chair").statusCode(200);
        assertThat(sql.statements()).as("detail, whatever the size of the plan").isLessThanOrEqualTo(18);
    }

    @Test
    void everyWriteIsInTheAuditTrail() {
        board.everybodyDeclares();
        board.assigned();
        board.score("one", board.world.training, board.judgement("LIMITED", 1)).statusCode(200);

        assertThat(board.world.one(
                        "select count(distinct entity) from audit_event where entity in ('assessment', 'assignment',"
                                + " 'score', 'conflict_declaration', 'board_member') and after::text like ?1",
                        "%" + board.one + "%"))
                .isEqualTo(3L);
    }
}
