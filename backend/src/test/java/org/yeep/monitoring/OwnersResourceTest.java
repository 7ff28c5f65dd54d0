package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class OwnersResourceTest extends MonitoringTestBase {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    /** Belongs to no unit: coordinates. */
    private static final Person COORDINATOR = new Person("deneme.koord", "municipality", MonitoringWorld.OWNER);

    private final SqlCount sql;
    private final Person head = new Person("sorumlu-" + UUID.randomUUID(), "municipality", MonitoringWorld.OWNER);
    private final Person deputy = new Person("vekil-" + UUID.randomUUID(), "municipality", MonitoringWorld.OWNER);

    OwnersResourceTest(MonitoringWorld world, SqlCount sql) {
        super(world);
        this.sql = sql;
    }

    @Test
    void whatNoUnitIsNamedForIsToldToo() {
        owners(People.OFFICER)
                .body("owners", hasSize(1))
                .body("owners[0].unitId", nullValue())
                .body("owners[0].expected", is(5))
                .body("owners[0].mine", is(false));
    }

    @Test
    void aUnitSeesItsOwnPartAndHowFarItIs() {
        var unit = world.unit(plan, head.account(), deputy.account());
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);

        owners(head)
                .body("owners.unitId", contains(unit.toString()))
                .body("owners[0].itemIds", contains(plan.action().toString()))
                .body("owners[0].responsible.name", equalTo(head.account()))
                .body("owners[0].acting", equalTo("RESPONSIBLE"))
                .body("owners[0].answered", is(1))
                .body("owners[0].outstanding", is(4))
                .body("owners[0].lastEntryAt", notNullValue())
                .body("owners[0].mine", is(true));
        owners(deputy).body("owners[0].mine", is(true));
        owners(People.OFFICER).body("owners[0].mine", is(false));
    }

    @Test
    void theDeputyStandsInWhileTheResponsiblePersonIsAway() {
        var unit = world.unit(plan, head.account(), deputy.account());
        var who = responsibleId(unit, head.account());
        String absence = away(head, unit, who, TODAY, TODAY.plusDays(9))
                .statusCode(201)
                .extract()
                .path("id");
        owners(COORDINATOR)
                .body("owners[0].acting", equalTo("DEPUTY"))
                .body("owners[0].awayUntil", equalTo(TODAY.plusDays(9).toString()));

        away(head, unit, who, TODAY.plusDays(9), TODAY.plusDays(12))
                .statusCode(409)
                .body("type", equalTo("/problems/absence-overlaps"));
        back(COORDINATOR, unit, absence, null).statusCode(428);
        back(COORDINATOR, unit, absence, "\"3\"").statusCode(412);
        back(COORDINATOR, unit, absence, "\"0\"").statusCode(204);
        owners(COORDINATOR).body("owners[0].acting", equalTo("RESPONSIBLE")).body("owners[0].awayUntil", nullValue());
    }

    @Test
    void anAbsenceToComeChangesNothingYetAndWithBothAwayNobodyIsThere() {
        var unit = world.unit(plan, head.account(), deputy.account());
        away(People.APPROVER, unit, responsibleId(unit, head.account()), TODAY.plusDays(1), TODAY.plusDays(2))
                .statusCode(201);
        owners(COORDINATOR).body("owners[0].acting", equalTo("RESPONSIBLE"));

        away(People.APPROVER, unit, responsibleId(unit, head.account()), TODAY, TODAY)
                .statusCode(201);
        away(People.APPROVER, unit, responsibleId(unit, deputy.account()), TODAY, TODAY)
                .statusCode(201);
        owners(COORDINATOR).body("owners[0].acting", nullValue());
    }

    @Test
    void absencesHaveTheirDaysAndTheirPerson() {
        var unit = world.unit(plan, head.account(), deputy.account());
        var who = responsibleId(unit, head.account());
        away(head, unit, who, TODAY, TODAY.minusDays(1)).statusCode(422);
        away(head, unit, who, TODAY.minusDays(9), TODAY.minusDays(1)).statusCode(422);
        away(head, unit, who, TODAY, TODAY.plusYears(3)).statusCode(422);
        away(head, unit, UUID.randomUUID().toString(), TODAY, TODAY).statusCode(422);
        away(head, UUID.randomUUID(), who, TODAY, TODAY).statusCode(422);
        back(head, unit, UUID.randomUUID().toString(), "\"0\"").statusCode(404);
    }

    @Test
    void onlyHerselfTheCoordinatorAndTheApproverSayIt() {
        var unit = world.unit(plan, head.account(), deputy.account());
        var other = world.unit(world.plan(), "baska-" + head.account(), null);
        var neighbour = new Person("baska-" + head.account(), "municipality", MonitoringWorld.OWNER);
        var who = responsibleId(unit, head.account());
        for (var nobody :
                new Person[] {neighbour, People.OTHER_APPROVER, People.ADMIN, People.CHAIR, People.RAPPORTEUR})
            away(nobody, unit, who, TODAY, TODAY).statusCode(403);
        away(Person.ANONYMOUS, unit, who, TODAY, TODAY).statusCode(401);
        assertThat(other).isNotNull();

        away(COORDINATOR, unit, who, TODAY, TODAY).statusCode(201);
        away(deputy, unit, who, TODAY.plusDays(3), TODAY.plusDays(3)).statusCode(201);
    }

    @Test
    void whoWasNotHereForLongWhileSomethingIsDueIsQuiet() {
        world.unit(plan, head.account(), deputy.account());
        owners(People.OFFICER).body("quietAfterDays", is(7)).body("owners[0].quiet", is(false));

        world.shift(cycle, 1, "opens_on", -20);
        owners(People.OFFICER).body("owners[0].quiet", is(true)).body("owners[0].lastSeenAt", nullValue());
        world.seen(head.account(), 8);
        owners(People.OFFICER).body("owners[0].quiet", is(true)).body("owners[0].lastSeenAt", notNullValue());
        head.calls().get("/api/v1/me").then().statusCode(200);
        owners(People.OFFICER).body("owners[0].quiet", is(false));

        world.seen(head.account(), null);
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        owners(People.OFFICER).body("owners[0].quiet", is(false));
        world.put(submission, SubmissionState.SUBMITTED);
        owners(People.OFFICER).body("owners[0].outstanding", is(0)).body("owners[0].quiet", is(false));
    }

    @Test
    void namesOfPeopleAreToldToNobodyElse() {
        for (var nobody : new Person[] {People.OTHER_APPROVER, People.ADMIN, People.CHAIR, People.RAPPORTEUR})
            read(nobody).statusCode(403);
        read(Person.ANONYMOUS).statusCode(401);
        People.OFFICER
                .calls()
                .get("/api/v1/submissions/{s}/owners", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void readsInFewStatements() {
        world.unit(plan, head.account(), deputy.account());
        sql.start();
        owners(People.OFFICER);
        assertThat(sql.statements()).isLessThanOrEqualTo(11);
    }

    private ValidatableResponse owners(Person by) {
        return read(by).statusCode(200);
    }

    private ValidatableResponse read(Person by) {
        return by.calls().get("/api/v1/submissions/{s}/owners", submission).then();
    }

    private String responsibleId(UUID unit, String name) {
        return world.id("select cast(id as text) from unit_responsible where unit_id = ?1 and name = ?2", unit, name);
    }

    private static ValidatableResponse away(Person by, UUID unit, String who, LocalDate from, LocalDate to) {
        return by.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("responsibleId", who, "firstDay", from.toString(), "lastDay", to.toString()))
                .post("/api/v1/units/{u}/absences", unit)
                .then();
    }

    private static ValidatableResponse back(Person by, UUID unit, String absence, String ifMatch) {
        var call = by.calls();
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.delete("/api/v1/units/{u}/absences/{a}", unit, absence).then();
    }
}
