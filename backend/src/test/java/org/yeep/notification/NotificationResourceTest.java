package org.yeep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class NotificationResourceTest {
    private final NotificationWorld world;
    private final Notifier notifier;
    private final SqlCount sql;

    NotificationResourceTest(NotificationWorld world, Notifier notifier, SqlCount sql) {
        this.world = world;
        this.notifier = notifier;
        this.sql = sql;
    }

    @BeforeEach
    void anOpenSubmission() throws SQLException {
        world.build();
    }

    @Test
    void atOpeningEachOfficerIsToldOnceHoweverManyLookAndHoweverOften() {
        var looks = java.util.stream.Stream.generate(() -> CompletableFuture.runAsync(notifier::look))
                .limit(4)
                .toList();
        looks.forEach(CompletableFuture::join);
        notifier.look();

        for (var person : java.util.List.of(NotificationWorld.OFFICER, NotificationWorld.APPROVER))
            told(person).body("items.kind", contains("SUBMISSION_OPENED"));
        told(NotificationWorld.OFFICER)
                .body("items[0].address", equalTo("/workspace/submissions/" + NotificationWorld.id("0025")))
                .body("items[0].text", containsString("Eşitlik planı, 2025-H2"));
        told(NotificationWorld.NEIGHBOUR).body("items.subjectId", contains(NotificationWorld.id("0035")));
        told(NotificationWorld.ADMIN).body("items", empty());
    }

    @Test
    void aWeekBeforeADayBeforeAndAfterEachOnce() throws SQLException {
        for (int left : new int[] {7, 6, 1, 0, -1, -2}) {
            world.deadline(left);
            notifier.look();
        }
        // Every day the deadline is another one here, so each step is told as often as it was moved.
        told(NotificationWorld.OFFICER)
                .body(
                        "items.kind.unique()",
                        containsInAnyOrder("SUBMISSION_DUE_IN_WEEK", "SUBMISSION_DUE_IN_DAY", "SUBMISSION_OVERDUE"));
    }

    @Test
    void afterAnOutageOnlyWhatIsNowTrueIsSaid() throws SQLException {
        world.deadline(-1);
        notifier.look();
        notifier.look();

        told(NotificationWorld.OFFICER).body("items.kind", contains("SUBMISSION_OVERDUE"));
    }

    @Test
    void whatWasClosedUnsentIsSaidForAMonth() throws SQLException {
        world.deadline(-10);
        world.state("NOT_SUBMITTED");
        notifier.look();
        told(NotificationWorld.OFFICER).body("items.kind", contains("SUBMISSION_CLOSED"));
    }

    @Test
    void theApproverAloneIsAskedForApproval() throws SQLException {
        world.state("IN_APPROVAL");
        notifier.look();

        told(NotificationWorld.OFFICER).body("items.kind", contains("SUBMISSION_OPENED"));
        told(NotificationWorld.APPROVER)
                .body("items.kind", containsInAnyOrder("SUBMISSION_OPENED", "APPROVAL_WAITING"));
    }

    @Test
    void isReadByItsOwnerAloneAndOnce() {
        notifier.look();
        String id = told(NotificationWorld.OFFICER)
                .body("items[0].readAt", nullValue())
                .extract()
                .path("items[0].id");
        unread(NotificationWorld.OFFICER, 1);

        post(NotificationWorld.APPROVER, "/" + id + "/read").statusCode(404);
        post(NotificationWorld.NEIGHBOUR, "/" + id + "/read").statusCode(404);
        post(Person.ANONYMOUS, "/" + id + "/read").statusCode(401);
        unread(NotificationWorld.OFFICER, 1);
        post(NotificationWorld.OFFICER, "/" + id + "/read").statusCode(200).body("unread", is(0));
        post(NotificationWorld.OFFICER, "/" + id + "/read").statusCode(200);
        NotificationWorld.OFFICER
                .calls()
                .queryParam("unreadOnly", true)
                .get("/api/v1/notifications")
                .then()
                .body("items", empty());
        post(NotificationWorld.APPROVER, "/read").statusCode(200).body("unread", is(0));
    }

    @Test
    void theListSpeaksTheReadersLanguageInOneStatement() {
        notifier.look();
        sql.start();
        NotificationWorld.OFFICER
                .calls()
                .queryParam("lang", "en")
                .get("/api/v1/notifications")
                .then()
                .body("items[0].text", containsString("open for reporting"));
        assertThat(sql.statements()).isEqualTo(1);
        Person.ANONYMOUS.calls().get("/api/v1/notifications").then().statusCode(401);
        NotificationWorld.OFFICER
                .calls()
                .queryParam("cursor", "x")
                .get("/api/v1/notifications")
                .then()
                .statusCode(400);
    }

    @Test
    void preferencesAreSavedOnlyOnTheVersionRead() {
        var officer = NotificationWorld.OFFICER;
        officer.calls()
                .get("/api/v1/notification-preference")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("address", equalTo("bildirim.veri@example.org"))
                .body("email", is(true))
                .body("topics.size()", is(4));
        save(officer, null, BODY).statusCode(428);
        save(officer, "\"3\"", BODY).statusCode(412);
        save(officer, "\"0\"", BODY)
                .statusCode(200)
                .body("topics", contains("DEADLINE"))
                .body("digest", is(true))
                .body("language", equalTo("en"));
        save(officer, "\"0\"", BODY.replace("true", "false")).statusCode(200).header("ETag", "\"1\"");
        save(officer, "\"0\"", BODY).statusCode(412);
        save(officer, "\"1\"", "{\"email\": true, \"topics\": [\"WEATHER\"], \"digest\": false, \"language\": \"tr\"}")
                .statusCode(400);
        save(officer, "\"1\"", "{}").statusCode(400);
        save(Person.ANONYMOUS, "\"0\"", BODY).statusCode(401);
    }

    private static final String BODY =
            "{\"email\": true, \"topics\": [\"DEADLINE\"], \"digest\": true, \"language\": \"en\"}";

    private static ValidatableResponse save(Person person, String ifMatch, String body) {
        var request =
                person.calls().contentType("application/json; charset=utf-8").body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put("/api/v1/notification-preference").then();
    }

    private static ValidatableResponse told(Person person) {
        return person.calls().get("/api/v1/notifications").then().statusCode(200);
    }

    private static void unread(Person person, int count) {
        person.calls()
                .get("/api/v1/notifications/unread")
                .then()
                .statusCode(200)
                .body("unread", is(count));
    }

    private static ValidatableResponse post(Person person, String address) {
        return person.calls().post("/api/v1/notifications" + address).then();
    }
}
