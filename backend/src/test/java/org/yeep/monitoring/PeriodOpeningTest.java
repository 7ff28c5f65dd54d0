package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class PeriodOpeningTest extends MonitoringTestBase {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final EntityManager entities;
    private final Moves moves;
    private final MovesSeen seen;

    PeriodOpeningTest(MonitoringWorld world, EntityManager entities, Moves moves, MovesSeen seen) {
        super(world);
        this.entities = entities;
        this.moves = moves;
        this.seen = seen;
    }

    @Test
    void twoInstancesAtOnceOpenAndTellOnce() throws Exception {
        var second = submissionOf(2);
        world.shift(cycle, 2, "opens_on", 0);
        long before = audited(second);
        together(4, this::runs);

        assertThat(seen.of(second)).containsExactly(SubmissionTransition.OPENING);
        assertThat(audited(second)).isEqualTo(before + 1);
        new MonitoringApi(second, People.OFFICER).read("").body("version", equalTo(1));
    }

    @Test
    void whatShouldHaveOpenedAndClosedDuringAnOutageEndsAsNotSubmitted() {
        var third = submissionOf(3);
        long before = audited(third);
        at(dueDay(3).plusDays(30)).move();

        new MonitoringApi(third, People.OFFICER).read("").body("state", equalTo("NOT_SUBMITTED"));
        assertThat(seen.of(third)).containsExactly(SubmissionTransition.OPENING, SubmissionTransition.EXPIRE);
        assertThat(audited(third)).isEqualTo(before + 2);
    }

    @Test
    void nothingMovesBeforeItsDayNorOnTheLastDayOfGrace() {
        var second = submissionOf(2);
        at(opening(2).minusDays(1)).move();
        new MonitoringApi(second, People.OFFICER).read("").body("state", equalTo("PLANNED"));

        at(dueDay(2).plusDays(10)).move();
        new MonitoringApi(second, People.OFFICER).read("").body("state", equalTo("OPEN"));
        at(dueDay(2).plusDays(11)).move();
        new MonitoringApi(second, People.OFFICER).read("").body("state", equalTo("NOT_SUBMITTED"));
    }

    @Test
    void aMoveThatIsGivenUpWasNeverMade() {
        var second = submissionOf(2);
        world.shift(cycle, 2, "opens_on", 0);
        QuarkusTransaction.begin();
        at(LocalDate.now(ISTANBUL)).openDue();
        QuarkusTransaction.rollback();
        new MonitoringApi(second, People.OFFICER).read("").body("state", equalTo("PLANNED"));
    }

    private void runs() {
        QuarkusTransaction.requiringNew().run(at(LocalDate.now(ISTANBUL))::move);
    }

    /** A further instance of the platform on that day at noon; its transactions are the caller's. */
    private PeriodOpening at(LocalDate day) {
        var clock = Clock.fixed(day.atTime(12, 0).atZone(ISTANBUL).toInstant(), ISTANBUL);
        return new PeriodOpening(entities, moves, clock) {
            @Override
            void move() {
                if (QuarkusTransaction.isActive()) super.move();
                else QuarkusTransaction.requiringNew().run(super::move);
            }
        };
    }

    private static void together(int instances, Runnable work) throws Exception {
        var barrier = new CyclicBarrier(instances);
        var pool = Executors.newFixedThreadPool(instances);
        try {
            var running = new ArrayList<Future<Void>>();
            Callable<Void> one = () -> {
                barrier.await();
                work.run();
                return null;
            };
            for (int i = 0; i < instances; i++) running.add(pool.submit(one));
            for (var run : running) run.get();
        } finally {
            pool.shutdownNow();
        }
    }

    private LocalDate opening(int ordinal) {
        return day(ordinal, "opensOn");
    }

    private LocalDate dueDay(int ordinal) {
        return day(ordinal, "deadline");
    }

    private LocalDate day(int ordinal, String of) {
        return LocalDate.parse(io.restassured.RestAssured.given()
                .get("/api/v1/cycles/{c}", cycle)
                .then()
                .extract()
                .path("periods[" + (ordinal - 1) + "]." + of));
    }

    private long audited(String submission) {
        return world.rows(
                "audit_event", "entity_id", UUID.fromString(submission).toString());
    }
}
