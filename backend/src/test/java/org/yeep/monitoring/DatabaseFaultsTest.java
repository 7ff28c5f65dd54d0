package org.yeep.monitoring;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.DatabaseFaults;

/** The database breaks off in the middle of something: nothing half done, nothing twice, and the person is told. */
@ApiTest
class DatabaseFaultsTest extends MonitoringTestBase {
    private static final String VALUE = "items[0].indicators[0].cells[0].observation.value";

    private final DatabaseFaults faults;
    private final MovesSeen moves;

    DatabaseFaultsTest(MonitoringWorld world, DatabaseFaults faults, MovesSeen moves) {
        super(world);
        this.faults = faults;
        this.moves = moves;
    }

    @Test
    void aSaveThatNeverBeganCanBeSentAgain() throws Exception {
        brokenOff("select 1 from submission where id = '" + submission + "' for update", () -> first(30));

        assertThat(rows("observation")).isZero();
        assertThat(moves.of(submission)).doesNotContain(SubmissionTransition.BEGIN_ENTRY);
        first(30).statusCode(201);
    }

    @Test
    void aPermissionThatCouldNotBeLookedUpIsNotARefusal() throws Exception {
        brokenOff("lock table submission in access exclusive mode", () -> first(30));

        first(30).statusCode(201);
    }

    @Test
    void aValueWrittenInASaveThatBrokeOffIsNotThere() throws Exception {
        first(30).statusCode(201);

        brokenOff(
                "select 1 from progress_figure where submission_id = '" + submission + "' for update",
                () -> officer().change(plan.people(), "total", 0, MonitoringApi.value(31)));

        officer().read("/form").body(VALUE, is(30));
        officer().change(plan.people(), "total", 0, MonitoringApi.value(31)).statusCode(200);
        officer().read("/form").body(VALUE, is(31));
    }

    @Test
    void aSendingThatBrokeOffWasNotSent() throws Exception {
        handedOn();

        brokenOff("lock table submission_receipt in share mode", this::submit);

        officer().read("").body("state", equalTo("IN_APPROVAL")).body("receiptSha256", equalTo(null));
        assertThat(rows("submission_receipt")).isZero();
        submit().statusCode(200);
        assertThat(rows("submission_receipt")).isEqualTo(1);
    }

    @Test
    void ofManyWhoSendAtOnceOneDoes() {
        handedOn();

        var answers =
                IntStream.range(0, 6)
                        .mapToObj(i -> supplyAsync(() -> submit().extract().statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(rows("submission_receipt")).isEqualTo(1);
        assertThat(moves.of(submission)).containsOnlyOnce(SubmissionTransition.SUBMIT);
        officer().read("").body("number", is(1));
    }

    /** Of a pool of sixteen: who waits for a colleague must not hold a second connection meanwhile. */
    @Test
    void whoeverSavesTakesOneConnection() throws Exception {
        var pool = Executors.newFixedThreadPool(14);
        try (var held = faults.hold("select 1 from submission where id = '" + submission + "' for update")) {
            var answers = IntStream.range(0, 14)
                    .mapToObj(i -> supplyAsync(() -> first(i).extract().statusCode(), pool))
                    .toList();
            held.awaitWaiting(14);
            held.close();
            assertThat(answers.stream().map(CompletableFuture::join).toList())
                    .containsOnlyOnce(201)
                    .allMatch(status -> status == 201 || status == 412);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theFirstRequestAfterARestartOfTheDatabaseIsAnswered() throws Exception {
        first(30).statusCode(201);
        faults.endAllSessions();

        officer().read("/form").statusCode(200).body(VALUE, is(30));
        officer().change(plan.people(), "total", 0, MonitoringApi.value(31)).statusCode(200);
    }

    /** What is asked meanwhile waits for these locks, and its session ends while it does. */
    private void brokenOff(String locks, Supplier<ValidatableResponse> asked) throws Exception {
        try (var held = faults.hold(locks)) {
            var answer = supplyAsync(asked);
            held.endWhoeverWaits();
            answer.join()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/database-away"))
                    .body("detail", containsString("5"));
        }
    }

    private void handedOn() {
        fillIn();
        officer().decide("request-approval").statusCode(200);
    }

    private ValidatableResponse submit() {
        return officer().as(People.APPROVER).decide("submit");
    }

    private ValidatableResponse first(int value) {
        return officer().create(plan.people(), "total", MonitoringApi.value(value));
    }

    private long rows(String table) {
        return world.rows(table, "submission_id", UUID.fromString(submission));
    }
}
