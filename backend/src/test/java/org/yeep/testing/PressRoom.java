package org.yeep.testing;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.Dependent;

/** A judged plan on its way into a published report; each step is one real request. */
@Dependent
public class PressRoom {
    public static final String REPORTS = "/api/v1/reports";
    public static final String DRAFTS = "/api/v1/report-drafts";

    public final BoardRoom board;
    public String report;

    PressRoom(BoardRoom board) {
        this.board = board;
    }

    public ValidatableResponse create(String person, String kind) {
        return board.as(person)
                .body("""
                        {"kind":"%s","periodId":"%s","planIds":["%s"],"titleTr":"Birinci ilerleme raporu"}""".formatted(kind, board.world.period, board.world.plan))
                .post(REPORTS)
                .then();
    }

    public void drafted() {
        report = create("rapporteur", "PROGRESS_1").statusCode(201).extract().path("draft.id");
        edit("\"0\"", "{\"sections\":{\"context\":{\"tr\":\"Bağlam.\"}}}").statusCode(200);
    }

    public ValidatableResponse edit(String ifMatch, String patch) {
        return board.as("rapporteur")
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", ifMatch)
                .body(patch)
                .patch(DRAFTS + "/" + report)
                .then();
    }

    public ValidatableResponse step(String person, String step) {
        return board.as(person).post(DRAFTS + "/" + report + "/" + step).then();
    }

    public ValidatableResponse step(String person, String step, String body) {
        return board.as(person)
                .body(body)
                .post(DRAFTS + "/" + report + "/" + step)
                .then();
    }

    public ValidatableResponse reply(String organisation) {
        return board.approver(ReportedWorld.MERSIN)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Raporu okuduk.\"}")
                .put(DRAFTS + "/{r}/replies/{o}", report, organisation)
                .then();
    }

    public void published() {
        drafted();
        step("rapporteur", "send-to-board").statusCode(200);
        step("one", "endorse").statusCode(200);
        step("two", "endorse").statusCode(200);
        step("rapporteur", "open-for-reply").statusCode(200);
        reply(ReportedWorld.MERSIN.toString()).statusCode(200);
        step("chair", "approve").statusCode(200);
        step("chair", "publish").statusCode(200);
    }
}
