package org.yeep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.notification.NotificationWorld;
import org.yeep.notification.TestNotifier;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

/** However often somebody presses the button, and however many instances look and send, one mail goes out. */
@ApiTest
class SentTwiceTest {
    private static final int AT_ONCE = 4;

    private final NotificationWorld world;
    private final TestNotifier notifier;
    private final EmailSender sender;

    SentTwiceTest(NotificationWorld world, TestNotifier notifier, EmailSender sender) {
        this.world = world;
        this.notifier = notifier;
        this.sender = sender;
    }

    @BeforeEach
    void aCompleteSubmissionOfWhichEverybodyKnows() throws SQLException, IOException {
        world.build();
        world.state("IN_ENTRY");
        world.answer("0026", "total", 3);
        world.answer("0026", "sex=F", 2);
        world.answer("0026", "sex=M", 1);
        world.answer("0027", "total", 3);
        mailEverybodyAtOnce();
        ReceivedMail.clear();
    }

    @Test
    void handedOnSeveralTimesAtOnceTheApproverHasOneMail() {
        var answers = atOnce(() -> post(NotificationWorld.OFFICER, "request-approval", null));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
        mailEverybodyAtOnce();
        mailEverybodyAtOnce();

        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).hasSize(1);
        assertThat(ReceivedMail.to(NotificationWorld.OFFICER)).isEmpty();
    }

    @Test
    void theSameRequestRepeatedUnderItsKeyMakesOneMail() {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(() -> post(NotificationWorld.OFFICER, "request-approval", key));
        mailEverybodyAtOnce();
        var repeated = post(NotificationWorld.OFFICER, "request-approval", key);
        mailEverybodyAtOnce();

        assertThat(answers).extracting(Response::statusCode).contains(200).isSubsetOf(200, 409);
        repeated.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).hasSize(1);
    }

    @Test
    void sentSeveralTimesAtOnceNoFurtherMailAsksForIt() {
        post(NotificationWorld.OFFICER, "request-approval", null).then().statusCode(200);
        mailEverybodyAtOnce();
        var answers = atOnce(() -> post(NotificationWorld.APPROVER, "submit", null));
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        mailEverybodyAtOnce();

        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).hasSize(1);
    }

    @Test
    void handedOnAgainAfterComingBackIsAnotherMail() {
        post(NotificationWorld.OFFICER, "request-approval", null).then().statusCode(200);
        mailEverybodyAtOnce();
        NotificationWorld.APPROVER
                .calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"reason\": \"Kaynak eksik\"}")
                .post("/api/v1/submissions/{s}/return-to-entry", NotificationWorld.id("0025"))
                .then()
                .statusCode(200);
        mailEverybodyAtOnce();
        atOnce(() -> post(NotificationWorld.OFFICER, "request-approval", null));
        mailEverybodyAtOnce();

        assertThat(ReceivedMail.to(NotificationWorld.APPROVER)).hasSize(2);
    }

    private void mailEverybodyAtOnce() {
        atOnce(() -> {
            notifier.look();
            return null;
        });
        atOnce(() -> {
            sender.send();
            return null;
        });
    }

    private static Response post(Person who, String step, String key) {
        var request = who.calls();
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/api/v1/submissions/{s}/" + step, NotificationWorld.id("0025"));
    }

    private static <T> List<T> atOnce(Supplier<T> what) {
        var running = Stream.generate(() -> CompletableFuture.supplyAsync(what))
                .limit(AT_ONCE)
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
