package org.yeep.notification.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yeep.shared.time.Clocks;
import org.yeep.testing.ApiTest;
import org.yeep.testing.BoardRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

@ApiTest
class BoardDueTest {
    private static final String BLOCKED =
            "{\"outcome\":\"BLOCKED\",\"grounds\":[\"KINSHIP\"],\"explanation\":\"Yakın akraba.\"}";

    private final BoardRoom board;
    private final SqlCount sql;
    private final LocalDate today = LocalDate.now(Clocks.ZONE);

    BoardDueTest(BoardRoom board, SqlCount sql) {
        this.board = board;
        this.sql = sql;
    }

    private void assigned(String submissionState) {
        board.open(submissionState);
        board.everybodyDeclares();
        board.assigned();
    }

    @Test
    void eachSeesTheirPartWithItsLastDay() {
        assigned("LOCKED");

        due("one")
                .body("assignments.kind", contains("SCORE"))
                .body("assignments[0].assessmentId", equalTo(board.assessment))
                .body("assignments[0].plan", equalTo("Deneme planı"))
                .body("assignments[0].dueOn", equalTo(today.plusDays(21).toString()))
                .body("assignments[0].mine", is(true))
                .body("submissions", empty())
                .body("replies", empty());
        due("rapporteur").body("assignments.kind", contains("AWAIT_SCORES")).body("assignments[0].mine", is(false));
        due("three").body("assignments", empty());
    }

    @Test
    void beforeADeclarationOnlyTheDeclarationIsDue() {
        board.open("LOCKED");
        board.assigned();

        due("one").body("assignments.kind", contains("DECLARE"));
    }

    @Test
    void whoeverIsBlockedSeesNothingOfTheMunicipality() {
        assigned("SUBMITTED");
        due("rapporteur").body("assignments", hasSize(2));
        for (var person : new String[] {"one", "rapporteur"}) {
            board.as(person)
                    .header("If-Match", "\"0\"")
                    .body(BLOCKED)
                    .put("/api/v1/declarations/{o}/{p}", ReportedWorld.MERSIN, board.world.period)
                    .then()
                    .statusCode(200);
            due(person).body("assignments", empty());
        }
    }

    @Test
    void theRapporteurHasSubmissionsToReviewAndThenTheFindings() {
        assigned("SUBMITTED");
        due("rapporteur")
                .body("assignments.kind", contains("REVIEW", "AWAIT_SCORES"))
                .body("assignments[0].submissionId", equalTo(board.world.submission.toString()))
                .body("assignments[0].dueOn", equalTo(today.plusDays(21).toString()));
        board.world.run("update submission set state = 'LOCKED' where id = ?1", board.world.submission);
        board.bothScore("SUBSTANTIAL", "COMPLETE");

        due("rapporteur")
                .body("assignments.kind", contains("WRITE_FINDINGS"))
                .body("assignments[0].dueOn", equalTo(today.plusDays(35).toString()));
        due("one").body("assignments.kind", contains("AWAIT_FINDINGS"));
    }

    @Test
    void theReplyWindowIsShownUntilItIsOver() {
        assigned("LOCKED");
        board.bothScore("SUBSTANTIAL", "COMPLETE");
        board.reconciled();
        due("rapporteur").body("assignments.kind", contains("OPEN_FOR_REPLY"));
        board.post("rapporteur", "open-for-reply").statusCode(200);

        due("rapporteur")
                .body("assignments.kind", contains("AWAIT_REPLY"))
                .body("assignments[0].dueOn", equalTo(today.plusDays(15).toString()))
                .body("assignments[0].mine", is(false));
        board.world.run("update assessment set state = 'NO_REPLY' where id = cast(?1 as uuid)", board.assessment);
        due("rapporteur").body("assignments.kind", contains("FINALISE")).body("assignments[0].dueOn", nullValue());
        due("one").body("assignments", empty());
    }

    @Test
    void theChairSaysOtherDaysInAReasonableOrder() {
        board.open("LOCKED");
        board.everybodyDeclares();
        create(today.minusDays(1), null).statusCode(422).body("violations[0].pointer", equalTo("/scoringDue"));
        create(today.plusDays(9), today.plusDays(8))
                .statusCode(422)
                .body("violations[0].code", equalTo("reconciliation-before-scoring"));
        create(today.plusDays(9), today.plusDays(12))
                .statusCode(201)
                .body("scoringDue", equalTo(today.plusDays(9).toString()))
                .body("reconciliationDue", equalTo(today.plusDays(12).toString()));

        due("two").body("assignments[0].dueOn", equalTo(today.plusDays(9).toString()));
    }

    @Test
    void whoeverDoesNotServeOnTheBoardOwesItNothing() {
        board.open("LOCKED");

        board.role("board").get("/api/v1/due").then().statusCode(200).body("assignments", empty());
        board.role("contributor").get("/api/v1/due").then().statusCode(403);
        board.anonymous().get("/api/v1/due").then().statusCode(401);
    }

    @Test
    void takesAtMostSixStatements() {
        assigned("SUBMITTED");
        sql.start();
        due("rapporteur");

        assertThat(sql.statements()).isLessThanOrEqualTo(6);
    }

    private ValidatableResponse create(LocalDate scoring, LocalDate reconciliation) {
        var until = reconciliation == null ? "null" : "\"" + reconciliation + "\"";
        return board.as("chair")
                .body("""
                        {"submissionId":"%s","rapporteurId":"%s","scorerIds":["%s","%s"],"scoringDue":"%s",\
                        "reconciliationDue":%s}""".formatted(board.world.submission, board.rapporteur, board.one, board.two, scoring, until))
                .post("/api/v1/assessments")
                .then();
    }

    private ValidatableResponse due(String person) {
        return board.as(person).get("/api/v1/due").then().statusCode(200);
    }
}
