package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.TestClock;

/** What of a plan's life depends on the day. */
@ApiTest
class PlanCalendarTest {
    private static final String OWNER = "mersin-buyuksehir";

    private final TestPlans testPlans;
    private final Database database;
    private final TestClock clock;
    private LocalDate today;
    private LivingPlan plan;

    PlanCalendarTest(TestPlans testPlans, Database database, TestClock clock) {
        this.testPlans = testPlans;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void aDraft() {
        today = clock.today();
        plan = plan(PlanState.DRAFT);
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void thirteenDaysAreTooShortAndFourteenAreNot() {
        plan.openConsultation(PlanDesk.OFFICER, today.plusDays(13))
                .statusCode(422)
                .body("violations[0].code", equalTo("plan-consultation-too-short"));
        plan.openConsultation(PlanDesk.OFFICER, today.plusYears(1).plusDays(1))
                .statusCode(422)
                .body("violations[0].code", equalTo("plan-consultation-too-long"));
        plan.openConsultation(PlanDesk.OFFICER, today.plusDays(14)).statusCode(200);
    }

    @Test
    void thePublicIsHeardUntilTheEndOfTheLastDay() {
        plan.openConsultation(PlanDesk.OFFICER, today.plusDays(14)).statusCode(200);

        clock.putForward(today.plusDays(14));
        plan.say(Person.ANONYMOUS, "/comments", Map.of("text", "Son gün")).statusCode(201);
        given().get(plan.at("/standing")).then().body("consultationOpen", equalTo(true));
        plan.move(PlanDesk.APPROVER, "send-to-council", null)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-consultation-still-open"));

        clock.putForward(today.plusDays(15));
        plan.say(Person.ANONYMOUS, "/comments", Map.of("text", "Geç")).statusCode(409);
        given().get(plan.at("/standing")).then().body("consultationOpen", equalTo(false));
        plan.move(PlanDesk.APPROVER, "send-to-council", null)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-comments-unanswered"));
    }

    @Test
    void aDecisionIsNotOfTomorrow() {
        plan = plan(PlanState.AWAITING_COUNCIL);
        plan.adopt(PlanDesk.APPROVER, today.plusDays(1)).statusCode(422);
        clock.putForward(today.plusDays(1));
        plan.adopt(PlanDesk.APPROVER, today.plusDays(1)).statusCode(200);
    }

    @Test
    void aPlanIsClosedWithoutAReasonOnlyWhenItsYearsAreOver() throws SQLException {
        plan = plan(PlanState.IN_FORCE);
        years(plan, today.getYear());
        plan.move(PlanDesk.APPROVER, "close", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("plan-close-reason-missing"));

        clock.putForward(LocalDate.of(today.getYear(), 12, 31));
        plan.move(PlanDesk.APPROVER, "close", Map.of()).statusCode(422);
        clock.putForward(LocalDate.of(today.getYear() + 1, 1, 1));
        plan.move(PlanDesk.APPROVER, "close", Map.of())
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("yearsOver", equalTo(true));
        given().get(plan.at("/versions")).then().body("items[0].occasion", equalTo("CLOSE"));
    }

    @Test
    void aPlanUnderRevisionIsNotClosedBeforeThatIsDecided() {
        plan = plan(PlanState.IN_FORCE);
        plan.move(PlanDesk.APPROVER, "start-revision", LivingPlan.WHY).statusCode(200);

        plan.move(PlanDesk.APPROVER, "close", LivingPlan.WHY)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-under-revision"))
                .body("allowed", contains("CANCEL_REVISION", "FINISH_REVISION"));
        plan.move(PlanDesk.APPROVER, "cancel-revision", LivingPlan.WHY).statusCode(200);
        plan.move(PlanDesk.APPROVER, "close", LivingPlan.WHY).statusCode(200);
    }

    @Test
    void aPlanClosedAfterItsSuccessorCameIntoForceIsSucceededByHand() throws SQLException {
        plan = plan(PlanState.CLOSED);
        plan.move(PlanDesk.APPROVER, "succeed", null).statusCode(409);
        var successor = plan(PlanState.IN_FORCE);
        database.execute(
                List.of("update plan set predecessor_id = '" + plan.id() + "' where id = '" + successor.id() + "'"));

        PlanDesk.APPROVER
                .calls()
                .get(plan.at("/steps"))
                .then()
                .body("steps.find { it.transition == 'SUCCEED' }.obstacles.size()", equalTo(0));
        plan.move(PlanDesk.OFFICER, "succeed", null).statusCode(403);
        plan.move(PlanDesk.APPROVER, "succeed", null).statusCode(200).body("state", equalTo("SUCCEEDED"));
        given().get(plan.at("/history")).then().body("items.transition", hasItem("SUCCEED"));
    }

    private LivingPlan plan(PlanState state) {
        var id = testPlans.create(OWNER, "Takvimli plan", state, 1, 2).toString();
        return new LivingPlan(id, PlanDesk.OFFICER);
    }

    private void years(LivingPlan of, int end) throws SQLException {
        database.execute(List.of(
                "update plan set start_year = " + (end - 3) + ", end_year = " + end + " where id = '" + of.id() + "'"));
    }
}
