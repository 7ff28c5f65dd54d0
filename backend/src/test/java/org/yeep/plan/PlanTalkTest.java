package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.TestClock;

/** What is said at the parts of a plan: publicly while the public is asked, and among those who write it. */
@ApiTest
class PlanTalkTest {
    private final TestClock clock;
    private PlanDesk desk;
    private LivingPlan plan;
    private String action;

    PlanTalkTest(TestClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void aDraftWithAnAction() {
        desk = PlanDesk.begin();
        plan = new LivingPlan(desk.plan, PlanDesk.OFFICER);
        action = desk.action();
    }

    @Test
    void aCommentStandsAtThePartItIsAbout() {
        plan.openConsultation(PlanDesk.OFFICER, clock.today().plusDays(14)).statusCode(200);
        var visitor = new Person("vatandas", "contributor", null);
        plan.say(visitor, "/comments", Map.of("text", "Kurs nerede?", "nodeId", action))
                .statusCode(201)
                .body("nodeKind", equalTo("ACTION"))
                .body("nodeLabel", equalTo("Kurs açmak"));
        plan.say(visitor, "/comments", Map.of("text", "Plan kısa")).statusCode(201);

        given().get(plan.at("/comments?node=" + action))
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Kurs nerede?"));
        given().get(plan.at("/comments/counts"))
                .then()
                .body("find { it.nodeId == '" + action + "' }.comments", equalTo(1))
                .body("find { it.nodeId == null }.comments", equalTo(1));
        plan.say(visitor, "/comments", Map.of("text", "Yok", "nodeId", UUID.randomUUID()))
                .statusCode(404);
    }

    @Test
    void whatIsNotResolvedIsCountedAtItsPart() {
        plan.say(PlanDesk.OFFICER, "/draft-comments", Map.of("text", "Bütçe?", "nodeId", action))
                .statusCode(201);
        plan.say(PlanDesk.APPROVER, "/draft-comments", Map.of("text", "Kim yapar?", "nodeId", action))
                .statusCode(201);
        var whole = plan.say(PlanDesk.APPROVER, "/draft-comments", Map.of("text", "Sunuş eksik"))
                .extract()
                .<String>path("id");
        PlanDesk.OFFICER
                .calls()
                .header("If-Match", "\"0\"")
                .post(plan.at("/draft-comments/" + whole + "/resolve"))
                .then()
                .statusCode(200);

        var counts = PlanDesk.APPROVER.calls().get(plan.at("/draft-comments/counts"));
        counts.then().statusCode(200).body("", hasSize(1)).body("[0].nodeId", equalTo(action));
        counts.then().body("[0].open", equalTo(2));
        PlanDesk.NEIGHBOUR.calls().get(plan.at("/draft-comments/counts")).then().statusCode(404);
        given().get(plan.at("/draft-comments/counts")).then().statusCode(401);
    }

    @Test
    void aDraftIsReadAsThePublicWillByItsWritersOnly() {
        PlanDesk.APPROVER
                .calls()
                .get(plan.at("/preview"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("plan.title", equalTo("Deneme YEEP"))
                .body("plan.counts.actions", equalTo(1))
                .body("themes[0].objectives[0].actions[0].title", equalTo("Kurs açmak"));
        PlanDesk.NEIGHBOUR.calls().get(plan.at("/preview")).then().statusCode(404);
        given().get(plan.at("/preview")).then().statusCode(401);
        given().get(plan.at("/tree")).then().statusCode(404);
    }

    @Test
    void itsWritersSeeWhatADraftHangsTogetherWith() {
        var other = PlanDesk.begin();
        plan.say(PlanDesk.OFFICER, "/links", Map.of("toPlanId", other.plan, "kind", "PART_OF", "note", "Bölüm 3"))
                .statusCode(201);

        PlanDesk.APPROVER
                .calls()
                .get(other.path("/connections"))
                .then()
                .statusCode(200)
                .body("shareable", equalTo(false))
                .body("links", hasSize(1))
                .body("links[0].fromPlanTitle", equalTo("Deneme YEEP"))
                .body("links[0].fromItemId", nullValue());
        PlanDesk.NEIGHBOUR.calls().get(other.path("/connections")).then().statusCode(404);
        given().get(other.path("/connections")).then().statusCode(401);
    }
}
