package org.yeep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.shared.sql.Sql;
import org.yeep.testing.ApiTest;

@ApiTest
class NotificationRetentionTest {
    private final NotificationWorld world;
    private final Notifier notifier;
    private final NotificationRetention retention;
    private final Sql sql;

    NotificationRetentionTest(NotificationWorld world, Notifier notifier, NotificationRetention retention, Sql sql) {
        this.world = world;
        this.notifier = notifier;
        this.retention = retention;
        this.sql = sql;
    }

    @BeforeEach
    void aSubmissionOfWhichEverybodyWasTold() throws SQLException {
        world.build();
        notifier.look();
    }

    @Test
    void whatWasReadLongAgoIsForgottenAndWhatIsNewStays() throws SQLException {
        world.state("SUBMITTED");
        world.run("update notification set read_at = now() - interval '181 days' where account = 'bildirim.veri'");
        retention.forgetOld();

        told("bildirim.veri", 0);
        told("bildirim.onay", 1);
    }

    @Test
    void unreadItStaysLongerButNotForEver() throws SQLException {
        world.state("SUBMITTED");
        world.run("update notification set created_at = now() - interval '399 days' where account = 'bildirim.veri'");
        retention.forgetOld();
        told("bildirim.veri", 1);

        world.run("update notification set created_at = now() - interval '401 days' where account = 'bildirim.veri'");
        retention.forgetOld();
        told("bildirim.veri", 0);
    }

    @Test
    void whatIsStillWaitedForStaysSoThatItIsNotSaidAgain() throws SQLException {
        world.run("update notification set created_at = now() - interval '500 days',"
                + " read_at = now() - interval '500 days'");
        retention.forgetOld();
        notifier.look();

        NotificationWorld.OFFICER
                .calls()
                .queryParam("unreadOnly", true)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", empty());
        told("bildirim.veri", 1);
    }

    @Test
    void oldMailGoesAndWhatItWasAboutStays() throws SQLException {
        for (var state : new String[] {"SENT", "KEPT", "FAILED", "UNCERTAIN", "QUEUED"}) email(state, 200);
        email("SENT", 10);
        world.run("update notification set mailing = 'PACKED', email_id = (select id from email where state = 'SENT'"
                + " order by created_at limit 1) where account = 'bildirim.veri'");
        retention.forgetOld();

        emails().body("items.state", hasSize(2)).body("items.findAll { it.state == 'QUEUED' }", hasSize(1));
        told("bildirim.veri", 1);
    }

    @Test
    void twoInstancesAtOnceClearAwayManyAndTheAuditKeepsEverything() throws SQLException {
        world.state("SUBMITTED");
        world.run("insert into notification (account, organisation_id, kind, subject_kind, subject_id, occasion, about,"
                + " period, created_at, mailing) select 'eski.' || n, '" + NotificationWorld.OWN
                + "', 'SUBMISSION_OPENED', 'SUBMISSION', '" + NotificationWorld.id("0025")
                + "', 'x', 'Plan', '2020-H1', now() - interval '500 days', 'OFF' from generate_series(1, 1203) n");
        long audited = count("select count(*) as times from audit_event");
        var sweeps = Stream.generate(() -> CompletableFuture.runAsync(retention::forgetOld))
                .limit(2)
                .toList();
        sweeps.forEach(CompletableFuture::join);
        retention.forgetOld();

        assertThat(count("select count(*) as times from notification where account like 'eski.%'"))
                .isZero();
        assertThat(count("select count(*) as times from audit_event")).isEqualTo(audited);
    }

    private void email(String state, int daysOld) throws SQLException {
        world.run("insert into email (id, account, address, language, state, next_attempt_at, created_at) values"
                + " (gen_random_uuid(), 'bildirim.veri', 'a@example.org', 'tr', '" + state
                + "', now() + interval '1 day', now() - interval '" + daysOld + " days')");
    }

    private static ValidatableResponse emails() {
        return NotificationWorld.ADMIN.calls().get("/api/v1/emails").then().statusCode(200);
    }

    private void told(String account, int times) {
        assertThat(count("select count(*) as times from notification where account = '" + account + "'"))
                .isEqualTo(times);
    }

    private long count(String query) {
        return sql.first(query, Map.of(), row -> row.number("times")).orElseThrow();
    }
}
