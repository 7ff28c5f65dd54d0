package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import biweekly.Biweekly;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class DeadlineResourceTest extends MonitoringTestBase {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    private final PeriodOpening opening;
    private final MovesSeen seen;

    DeadlineResourceTest(MonitoringWorld world, PeriodOpening opening, MovesSeen seen) {
        super(world);
        this.opening = opening;
        this.seen = seen;
    }

    @Test
    void aPeriodStillToOpenGetsOtherDays() {
        var opens = TODAY.plusDays(20);
        edit(
                        People.ADMIN,
                        2,
                        "\"0\"",
                        "{\"opensOn\": \"%s\", \"deadline\": \"%s\"}".formatted(opens, opens.plusDays(5)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("opensOn", equalTo(opens.toString()))
                .body("graceDays", equalTo(10));
        edit(People.CHAIR, 2, "\"0\"", "{\"graceDays\": 3}").statusCode(412);
        edit(People.CHAIR, 2, null, "{\"graceDays\": 3}").statusCode(428);
        edit(People.CHAIR, 2, "\"1\"", "{\"graceDays\": -3}").statusCode(422);
        edit(People.CHAIR, 2, "\"1\"", "{\"opensOn\": null}").statusCode(422);
        edit(People.CHAIR, 2, "\"1\"", "{\"feeds\": \"FINAL\"}").statusCode(400);
        edit(People.CHAIR, 2, "\"1\"", "{\"deadline\": \"+999999999-01-01\"}").statusCode(422);
        edit(People.CHAIR, 1, "\"0\"", "{\"graceDays\": 3}")
                .statusCode(409)
                .body("type", equalTo("/problems/period-already-open"));
    }

    @Test
    void whatIsMovedToTodayOpensAtOnce() {
        var second = submissionOf(2);
        edit(People.CHAIR, 2, "\"0\"", "{\"opensOn\": \"" + TODAY + "\"}").statusCode(200);

        new MonitoringApi(second, People.OFFICER).read("").body("state", equalTo("OPEN"));
    }

    @Test
    void onlyWhoKeepsTheCalendarChangesIt() {
        for (var nobody : new Person[] {People.OFFICER, People.APPROVER, People.READER, People.RAPPORTEUR}) {
            edit(nobody, 2, "\"0\"", "{\"graceDays\": 3}").statusCode(403);
            extend(nobody, 1, "\"0\"", TODAY.plusDays(60), "Sel").statusCode(403);
            extendOwn(nobody, version(), TODAY.plusDays(60), "Sel").statusCode(403);
        }
        edit(Person.ANONYMOUS, 2, "\"0\"", "{\"graceDays\": 3}").statusCode(401);
        extend(Person.ANONYMOUS, 1, "\"0\"", TODAY.plusDays(60), "Sel").statusCode(401);
        extendOwn(Person.ANONYMOUS, version(), TODAY.plusDays(60), "Sel").statusCode(401);
    }

    @Test
    void everybodyGetsMoreTimeWithAReasonThatTheCalendarShows() {
        var later = TODAY.plusDays(60);
        extend(People.CHAIR, 1, "\"0\"", later, " ").statusCode(400);
        extend(People.CHAIR, 1, "\"0\"", TODAY.plusDays(30), "Sel").statusCode(422);
        extend(People.CHAIR, 1, "\"0\"", later, "Sel")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("deadline", equalTo(later.toString()));
        extend(People.CHAIR, 1, "\"0\"", later.plusDays(1), "Sel").statusCode(412);

        officer().read("").body("deadline", equalTo(later.toString()));
        calendar("?cycle=" + cycle)
                .body("items", hasSize(8))
                .body("items.findAll { it.reason != null }.reason", contains("Sel"))
                .body("items.find { it.reason == 'Sel' }.day", equalTo(later.toString()))
                .body(
                        "items.find { it.reason == 'Sel' }.lastDay",
                        equalTo(later.plusDays(10).toString()))
                .body(
                        "items.find { it.reason == 'Sel' }.formerDeadline",
                        equalTo(TODAY.plusDays(30).toString()));
    }

    @Test
    void oneMunicipalityGetsMoreTimeAndTheClockKnows() {
        var later = TODAY.plusDays(45);
        extendOwn(People.ADMIN, "\"99\"", later, "Deprem").statusCode(412);
        extendOwn(People.ADMIN, version(), TODAY, "Deprem").statusCode(422);
        extendOwn(People.ADMIN, version(), later, "Deprem")
                .statusCode(200)
                .body("deadline", equalTo(later.toString()))
                .body("period.deadline", equalTo(TODAY.plusDays(30).toString()))
                .body("allowed", hasItem("EXTEND_DEADLINE"));
        calendar("?organisation=" + MonitoringWorld.OWNER + "&cycle=" + cycle)
                .body("items.find { it.plan != null }.reason", equalTo("Deprem"))
                .body("items.find { it.plan != null }.organisation.id", equalTo(MonitoringWorld.OWNER));

        world.shift(cycle, 1, "opens_on", -60);
        world.shift(cycle, 1, "deadline", -11);
        opening.move();
        officer().read("").body("state", equalTo("OPEN"));
        assertThat(seen.of(submission))
                .contains(SubmissionTransition.EXTEND_DEADLINE)
                .doesNotContain(SubmissionTransition.EXPIRE);
    }

    @Test
    void whatIsOverOrSentGetsNoMoreTime() {
        world.shift(cycle, 1, "opens_on", -60);
        world.shift(cycle, 1, "deadline", -11);
        extend(People.CHAIR, 1, "\"0\"", TODAY.plusDays(9), "Geç")
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-over"));
        extendOwn(People.CHAIR, version(), TODAY.plusDays(9), "Geç").statusCode(409);

        world.put(submission, SubmissionState.SUBMITTED);
        extendOwn(People.CHAIR, version(), TODAY.plusDays(9), "Geç")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void theCalendarIsPagedAndFiltered() {
        String next = calendar("?limit=3&cycle=" + cycle)
                .body("items", hasSize(3))
                .body("items[0].kind", equalTo("OPENING"))
                .body("items[0].lastDay", nullValue())
                .extract()
                .path("next");
        calendar("?limit=200&cycle=" + cycle + "&cursor=" + next).body("items", hasSize(5));
        calendar("?cycle=" + cycle + "&from=" + TODAY.plusDays(1) + "&to=" + TODAY.plusDays(40))
                .body("items.kind", contains("DEADLINE"));
        calendar("?organisation=" + MonitoringWorld.OTHER).body("items", hasSize(0));
        calendar("?limit=200&organisation=" + MonitoringWorld.OWNER).body("items.cycleId", hasItem(cycle));
        calendar("?limit=200&cycle=" + UUID.randomUUID()).body("items.cycleId", not(hasItem(cycle)));
        for (var wrong : new String[] {"?from=yesterday", "?to=+999999999-01-01", "?cursor=x", "?limit=0"})
            given().get("/api/v1/calendar" + wrong).then().statusCode(oneOf(400, 422));
    }

    @Test
    void aCalendarProgrammeFollowsIt() {
        extendOwn(People.CHAIR, version(), TODAY.plusDays(45), "Deprem; yol kapalı, \\n \r\nEND:VCALENDAR")
                .statusCode(200);
        var file = given().get("/api/v1/calendar.ics?lang=en&cycle=" + cycle)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .body(containsString("BEGIN:VCALENDAR"))
                .body(containsString(
                        "DTSTART;VALUE=DATE:" + TODAY.plusDays(45).toString().replace("-", "")))
                .extract()
                .asString();
        var read = Biweekly.parse(file).all();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).getEvents()).hasSize(9);
        assertThat(file.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static ValidatableResponse calendar(String query) {
        return given().get("/api/v1/calendar" + query).then().statusCode(200);
    }

    private String version() {
        int version = People.ADMIN
                .calls()
                .get("/api/v1/submissions/{s}", submission)
                .then()
                .extract()
                .path("version");
        return "\"" + version + "\"";
    }

    private String period(int ordinal) {
        return given().get("/api/v1/cycles/{c}", cycle).then().extract().path("periods[" + (ordinal - 1) + "].id");
    }

    private ValidatableResponse edit(Person by, int ordinal, String ifMatch, String patch) {
        var call = by.calls()
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(patch);
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.patch("/api/v1/cycles/{c}/periods/{p}", cycle, period(ordinal))
                .then();
    }

    private ValidatableResponse extend(Person by, int ordinal, String ifMatch, LocalDate to, String reason) {
        return by.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("deadline", to.toString(), "reason", reason))
                .post("/api/v1/cycles/{c}/periods/{p}/extend", cycle, period(ordinal))
                .then();
    }

    private ValidatableResponse extendOwn(Person by, String ifMatch, LocalDate to, String reason) {
        return by.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("deadline", to.toString(), "reason", reason))
                .post("/api/v1/submissions/{s}/extend-deadline", submission)
                .then();
    }
}
