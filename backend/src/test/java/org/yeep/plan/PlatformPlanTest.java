package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.TestClock;

/** A city's monitoring plan belongs to its local platform, which has no officers: those who contribute for it act. */
@ApiTest
class PlatformPlanTest {
    private static final String PLATFORM = "0198f000-0000-7000-8000-00000000f001";
    private static final String PARTNER = "0198f000-0000-7000-8000-00000000f002";
    private static final Person MEMBER = new Person("platform.uye", "contributor", PLATFORM);
    private static final Person PARTNERS = new Person("dernek.uye", "contributor", PARTNER);

    private final Database database;
    private final TestClock clock;
    private LivingPlan plan;

    PlatformPlanTest(Database database, TestClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void aPlanOfThePlatform() throws SQLException {
        database.execute(List.of("insert into organisation (id, kind, slug, name, sample, pilot, sources) values ('"
                + PLATFORM + "', 'MONITORING_PLATFORM', 'kent-platformu', 'Kent Platformu', true, false, '{}'), ('"
                + PARTNER + "', 'CIVIL_SOCIETY', 'kent-dernegi', 'Kent Derneği', true, false, '{}')"
                + " on conflict do nothing"));
        var desk = PlanDesk.begin(MEMBER, "MONITORING_PLAN");
        desk.action();
        plan = new LivingPlan(desk.plan, MEMBER);
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void itsMembersMoveItAsAnApproverWould() {
        plan.openConsultation(MEMBER, clock.today().plusDays(14)).statusCode(200);
        clock.putForward(clock.today().plusDays(15));
        plan.move(MEMBER, "send-to-council", null).statusCode(200);
        plan.adopt(MEMBER, clock.today()).statusCode(200).body("state", equalTo("IN_FORCE"));
        plan.move(MEMBER, "start-revision", LivingPlan.WHY).statusCode(200);
        plan.move(MEMBER, "cancel-revision", LivingPlan.WHY).statusCode(200);
        plan.move(MEMBER, "close", LivingPlan.WHY).statusCode(200);

        given().get(plan.at("/history")).then().body("items.actorRole", everyItem(is("PLATFORM")));
    }

    @Test
    void nobodyElseMovesItNotEvenItsCoOwners() {
        share().statusCode(200).body("slug", contains("kent-dernegi"));
        plan.openConsultation(MEMBER, clock.today().plusDays(14)).statusCode(200);

        for (var other : List.of(PARTNERS, PlanDesk.APPROVER, new Person("kurul", "board,board-chair", PLATFORM)))
            plan.move(other, "withdraw", LivingPlan.WHY).statusCode(403);
        PARTNERS.calls().get(plan.at("/draft-comments")).then().statusCode(403);
        given().get(plan.at("/standing")).then().body("coOwners.slug", contains("kent-dernegi"));
    }

    @Test
    void whoContributesForAMunicipalityDoesNotWriteItsPlans() {
        var municipal = PlanDesk.begin();
        municipal.action();
        var contributor = new Person("katki", "contributor", PlanDesk.MERSIN);
        contributor.calls().get(municipal.path("/steps")).then().statusCode(404);
        PlanDesk.OFFICER
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("organisationIds", List.of(PARTNER)))
                .put(municipal.path("/co-owners"))
                .then()
                .statusCode(412);
    }

    private io.restassured.response.ValidatableResponse share() {
        int version = MEMBER.calls().get(plan.at("/connections")).path("version");
        return MEMBER.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("organisationIds", List.of(PARTNER)))
                .put(plan.at("/co-owners"))
                .then();
    }
}
