package org.yeep.notification.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.notification.NotificationWorld;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class DueResourceTest {
    private static final String EDUCATION = "submissions[0].units.find { it.unit == 'Eğitim Müdürlüğü' }";
    private static final String WOMEN = "submissions[0].units.find { it.unit == 'Kadın Müdürlüğü' }";

    private final NotificationWorld world;
    private final SqlCount sql;

    DueResourceTest(NotificationWorld world, SqlCount sql) {
        this.world = world;
        this.sql = sql;
    }

    @BeforeEach
    void anOpenSubmission() throws SQLException {
        world.build();
    }

    @Test
    void saysWhatIsDueByUnitAndFromWhom() throws SQLException {
        world.unit("0050", "Eğitim Müdürlüğü", "RESPONSIBLE", "bildirim.veri");
        world.unit("0053", "Kadın Müdürlüğü", "DEPUTY", null);
        world.answer("0026", "total");

        due(NotificationWorld.OFFICER)
                .body("submissions.submissionId", contains(NotificationWorld.id("0025")))
                .body("submissions[0].dueOn", equalTo(NotificationWorld.day(20).toString()))
                .body(
                        "submissions[0].lastDay",
                        equalTo(NotificationWorld.day(25).toString()))
                .body("submissions[0].mine", is(true))
                .body(EDUCATION + ".answered", is(1))
                .body(EDUCATION + ".expected", is(3))
                .body(EDUCATION + ".person", equalTo("Ayşe"))
                .body(EDUCATION + ".mine", is(true))
                .body(WOMEN + ".expected", is(1))
                .body(WOMEN + ".person", equalTo("Ayşe"))
                .body(WOMEN + ".mine", is(false))
                .body("replies", empty());
        due(NotificationWorld.APPROVER).body("submissions[0].mine", is(false));
    }

    @Test
    void theDeputyAnswersWhileTheResponsiblePersonIsAway() throws SQLException {
        world.unit("0050", "Eğitim Müdürlüğü", "RESPONSIBLE", "bildirim.veri");
        world.deputy("0050", "Vekil", null);
        world.away("0050");

        due(NotificationWorld.OFFICER)
                .body(EDUCATION + ".person", equalTo("Vekil"))
                .body(EDUCATION + ".mine", is(false));
    }

    @Test
    void theDecisionIsTheApproversWhileItWaitsForIt() throws SQLException {
        world.state("IN_APPROVAL");

        due(NotificationWorld.APPROVER).body("submissions[0].mine", is(true));
        due(NotificationWorld.OFFICER).body("submissions[0].mine", is(false));
    }

    @Test
    void showsNobodyAnothersDuties() {
        due(NotificationWorld.NEIGHBOUR).body("submissions.submissionId", contains(NotificationWorld.id("0035")));
        new Person("kurumsuz", "municipality", null)
                .calls()
                .get("/api/v1/due")
                .then()
                .statusCode(200)
                .body("submissions", empty());
        Person.ANONYMOUS.calls().get("/api/v1/due").then().statusCode(401);
        NotificationWorld.ADMIN.calls().get("/api/v1/due").then().statusCode(403);
    }

    @Test
    void whatIsSentIsDueNoMore() throws SQLException {
        world.state("SUBMITTED");
        due(NotificationWorld.OFFICER).body("submissions", empty());
    }

    @Test
    void takesAtMostNineStatements() throws SQLException {
        world.unit("0050", "Eğitim Müdürlüğü", "RESPONSIBLE", "bildirim.veri");
        sql.start();
        due(NotificationWorld.APPROVER);
        assertThat(sql.statements()).isLessThanOrEqualTo(9);
    }

    private static ValidatableResponse due(Person person) {
        return person.calls().get("/api/v1/due").then().statusCode(200);
    }
}
