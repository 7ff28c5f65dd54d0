package org.yeep.notification.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.notification.NotificationWorld;
import org.yeep.notification.TestNotifier;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class EmailSenderTest {
    private static final Pattern LINK = Pattern.compile("List-Unsubscribe: *<([^>]+)>");

    private final NotificationWorld world;
    private final TestNotifier notifier;
    private final EmailSender sender;

    EmailSenderTest(NotificationWorld world, TestNotifier notifier, EmailSender sender) {
        this.world = world;
        this.notifier = notifier;
        this.sender = sender;
    }

    @BeforeEach
    void anOpenSubmissionAndNoMail() throws SQLException, IOException {
        world.build();
        ReceivedMail.clear();
    }

    @Test
    void oneMessageGathersWhatWaitsForAPerson() throws SQLException {
        world.state("IN_APPROVAL");
        notifier.look();
        sender.send();
        sender.send();

        var mail = ReceivedMail.to(NotificationWorld.APPROVER);
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0))
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .contains("Auto-Submitted: auto-generated")
                .contains("text/plain")
                .contains("text/html")
                .doesNotContain("Bildirim Bir");
        emails().body("items.find { it.account == 'bildirim.onay' }.notifications", is(2))
                .body("items.state", everyItem(is("SENT")))
                .body("items.text", everyItem(nullValue()));
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce() throws SQLException {
        for (int i = 0; i < 40; i++)
            NotificationWorld.signIn(new Person("cok." + i, "municipality", NotificationWorld.OWN));
        notifier.look();
        var senders = Stream.generate(() -> CompletableFuture.runAsync(sender::send))
                .limit(4)
                .toList();
        senders.forEach(CompletableFuture::join);

        for (int i = 0; i < 40; i++) assertThat(ReceivedMail.to("cok." + i)).hasSize(1);
        emails().body("items.attempts", everyItem(is(1)));
    }

    @Test
    void aServerThatRefusesNeitherLosesNorDoubles() throws SQLException {
        NotificationWorld.signIn(new Person("nazli.veri", "municipality", NotificationWorld.OWN));
        notifier.look();
        sender.send();
        sender.send(); // its pause is not over: nothing happens

        assertThat(ReceivedMail.to("nazli.veri")).isEmpty();
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(1);
        emails().body("items.find { it.account == 'nazli.veri' }.state", is("QUEUED"))
                .body("items.find { it.account == 'nazli.veri' }.attempts", is(1));
        for (int i = 0; i < 4; i++) {
            world.run("update email set next_attempt_at = now()");
            sender.send();
        }
        assertThat(ReceivedMail.to("nazli.veri")).hasSize(1);
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(1);
    }

    @Test
    void whatIsNeverTakenFailsInTheEndAndTheAdminMayTryAgain() throws SQLException {
        NotificationWorld.signIn(new Person("yok.veri", "municipality", NotificationWorld.OWN));
        notifier.look();
        for (int i = 0; i < 12; i++) {
            sender.send();
            world.run("update email set next_attempt_at = now()");
        }
        String id = emails().body("items.find { it.account == 'yok.veri' }.state", is("FAILED"))
                .body("items.find { it.account == 'yok.veri' }.attempts", is(10))
                .extract()
                .path("items.find { it.account == 'yok.veri' }.id");
        retry(NotificationWorld.OFFICER, id).statusCode(403);
        retry(Person.ANONYMOUS, id).statusCode(401);
        retry(NotificationWorld.ADMIN, id).statusCode(200).body("state", is("QUEUED"));
        retry(NotificationWorld.ADMIN, id).statusCode(409);
    }

    @Test
    void aSenderThatFellLeavesItsMessageToTheAdmin() throws SQLException {
        notifier.look();
        sender.send();
        world.run("update email set state = 'SENDING', claimed_at = now() - interval '16 minutes'");
        sender.send();

        emails().body("items.state", everyItem(is("UNCERTAIN")));
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(1);
    }

    @Test
    void theLinkInTheMailEndsItWithoutSigningInAndNoOtherDoes() throws SQLException {
        notifier.look();
        sender.send();
        var link =
                LINK.matcher(ReceivedMail.to(NotificationWorld.OFFICER).get(0).replace("\n ", " "));
        assertThat(link.find()).isTrue();
        var token = link.group(1).substring(link.group(1).indexOf("token=") + 6);

        given().redirects()
                .follow(false)
                .queryParam("token", token)
                .get("/api/v1/unsubscribe")
                .then()
                .statusCode(303)
                .header("Location", containsString("/unsubscribe?token=" + token));
        unsubscribe(token.substring(0, token.length() - 2) + "AA").statusCode(404);
        unsubscribe("x." + token.split("\\.")[1]).statusCode(404);
        unsubscribe("nonsense").statusCode(404);
        given().post("/api/v1/unsubscribe").then().statusCode(400);
        NotificationWorld.OFFICER
                .calls()
                .get("/api/v1/notification-preference")
                .then()
                .body("email", is(true));
        unsubscribe(token).statusCode(204);
        unsubscribe(token).statusCode(204);

        world.deadline(5);
        notifier.look();
        sender.send();
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(1);
        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).hasSize(2);
        NotificationWorld.OFFICER.calls().get("/api/v1/notifications").then().body("items.size()", is(2));
    }

    @Test
    void aDigestGathersADayAndComesOnce() throws SQLException {
        world.run("insert into notification_preference (id, account, email, topics, digest, language) values"
                + " (gen_random_uuid(), 'bildirim.veri', true, '{DEADLINE,APPROVAL,RETURN,REPLY}', true, 'en')");
        notifier.look();
        world.deadline(5);
        notifier.look();
        sender.send();
        boolean early =
                java.time.LocalTime.now(org.yeep.shared.time.Clocks.ZONE).isBefore(java.time.LocalTime.of(7, 0));
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(early ? 0 : 1);
        if (early) return; // before seven in Türkiye no digest leaves
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER).get(0))
                .contains("open for reporting")
                .contains("less than a week")
                .contains("Still due from the units")
                .contains("3 values");

        world.deadline(0);
        notifier.look();
        sender.send();
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(1);
        world.run("update email set digest_on = digest_on - 1");
        sender.send();
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).hasSize(2);
    }

    @Test
    void onlyTopicsThatAreWantedComeByMail() throws SQLException {
        world.run("insert into notification_preference (id, account, email, topics, digest, language) values"
                + " (gen_random_uuid(), 'bildirim.onay', true, '{APPROVAL}', false, 'tr')");
        notifier.look();
        sender.send();

        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).isEmpty();
        NotificationWorld.APPROVER
                .calls()
                .get("/api/v1/notifications")
                .then()
                .body("items.kind", contains("SUBMISSION_OPENED"));
    }

    @Test
    void theOutboxIsTheAdminsAlone() {
        for (var person : List.of(NotificationWorld.OFFICER, NotificationWorld.APPROVER))
            person.calls().get("/api/v1/emails").then().statusCode(403);
        given().get("/api/v1/emails").then().statusCode(401);
    }

    @Test
    void pausesDoubleUpToFourHours() {
        assertThat(EmailQueue.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(EmailQueue.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(EmailQueue.pause(500)).isEqualTo(Duration.ofHours(4));
    }

    private static ValidatableResponse unsubscribe(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .queryParam("token", token)
                .post("/api/v1/unsubscribe")
                .then();
    }

    private static ValidatableResponse retry(Person person, String id) {
        return person.calls().post("/api/v1/emails/{id}/retry", id).then();
    }

    private static ValidatableResponse emails() {
        return NotificationWorld.ADMIN
                .calls()
                .queryParam("limit", 200)
                .get("/api/v1/emails")
                .then()
                .statusCode(200);
    }
}
