package org.yeep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;
import org.yeep.testing.TestClock;

@ApiTest
class UnitReminderTest {
    private static final String ROLES = "municipality";
    private static final Person WOMEN = new Person("bildirim.kadin", ROLES, NotificationWorld.OWN);
    private static final Person DEPUTY = new Person("bildirim.vekil", ROLES, NotificationWorld.OWN);
    private static final Person COORDINATOR = new Person("bildirim.koord", ROLES, NotificationWorld.OWN);

    private final NotificationWorld world;
    private final Notifier notifier;
    private final TestClock clock;
    private final SqlCount sql;

    UnitReminderTest(NotificationWorld world, Notifier notifier, TestClock clock, SqlCount sql) {
        this.world = world;
        this.notifier = notifier;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void twoUnitsAndSomebodyWhoCoordinates() throws SQLException {
        world.build();
        world.unit("0050", "Eğitim Müdürlüğü", "RESPONSIBLE", NotificationWorld.OFFICER.account());
        world.unit("0053", "Kadın Müdürlüğü", "RESPONSIBLE", WOMEN.account());
        for (var person : List.of(WOMEN, DEPUTY, COORDINATOR)) NotificationWorld.signIn(person);
    }

    @AfterEach
    void today() {
        clock.putRight();
    }

    @Test
    void eachUnitHearsOfItsOwnNumbersAndWhoCoordinatesOrApprovesOfAll() throws SQLException {
        world.answer("0026", "total");
        notifier.look();

        told(NotificationWorld.OFFICER)
                .body("items", hasSize(1))
                .body("items[0].text", endsWith("Sizden beklenen değerler: Eğitim Müdürlüğü, 2 değer."));
        told(WOMEN).body("items[0].text", endsWith("Sizden beklenen değerler: Kadın Müdürlüğü, 1 değer."));
        for (var person : List.of(COORDINATOR, NotificationWorld.APPROVER))
            told(person)
                    .body("items", hasSize(1))
                    .body(
                            "items[0].text",
                            endsWith(
                                    "Birimlerden beklenen değerler: Eğitim Müdürlüğü, 2 değer; Kadın Müdürlüğü, 1 değer."));
        NotificationWorld.OFFICER
                .calls()
                .queryParam("lang", "en")
                .get("/api/v1/notifications")
                .then()
                .body("items[0].text", endsWith("Still due from you: Eğitim Müdürlüğü, 2 values."));
    }

    @Test
    void aUnitWhoseNumbersAreAllThereIsNotReminded() throws SQLException {
        world.answer("0027", "total");
        notifier.look();

        told(WOMEN).body("items", empty());
        told(NotificationWorld.APPROVER)
                .body(
                        "items[0].text",
                        allOf(containsString("Eğitim Müdürlüğü, 3 değer"), not(containsString("Kadın"))));
    }

    @Test
    void aUnitThatThePlanDoesNotNameIsNotReminded() throws SQLException {
        world.unit("0056", "Park Müdürlüğü", "RESPONSIBLE", DEPUTY.account());
        notifier.look();

        told(DEPUTY).body("items", empty());
    }

    @Test
    void theDeputyIsRemindedOnlyWhileStandingIn() throws SQLException {
        world.deputy("0050", "Vekil", DEPUTY.account());
        notifier.look();
        told(DEPUTY).body("items", empty());

        world.away("0050");
        world.deadline(5);
        notifier.look();
        told(DEPUTY)
                .body("items.kind", contains("SUBMISSION_DUE_IN_WEEK"))
                .body("items[0].text", containsString("Eğitim Müdürlüğü, 3 değer"));
        told(NotificationWorld.OFFICER).body("items.kind", contains("SUBMISSION_OPENED"));
    }

    @Test
    void whereThePersonHasNoAccountTheDeputyIsReminded() throws SQLException {
        world.run("update unit_responsible set account = null where account = 'bildirim.kadin'");
        world.deputy("0053", "Vekil", DEPUTY.account());
        notifier.look();

        told(DEPUTY).body("items[0].text", containsString("Kadın Müdürlüğü, 1 değer"));
    }

    @Test
    void anApproverWithAUnitHearsOfBoth() throws SQLException {
        world.unit("0056", "Park Müdürlüğü", "RESPONSIBLE", null);
        world.run("update unit_responsible set account = 'bildirim.onay' where unit_id = '"
                + NotificationWorld.id("0053") + "'");
        notifier.look();

        told(NotificationWorld.APPROVER)
                .body("items", hasSize(1))
                .body(
                        "items[0].text",
                        endsWith("Sizden beklenen değerler: Kadın Müdürlüğü, 1 değer."
                                + " Birimlerden beklenen değerler: Eğitim Müdürlüğü, 3 değer."));
    }

    private void returned() throws SQLException {
        world.run("update submission set state = 'RETURNED', only_returned_items = true, sent_at = now(),"
                + " receipt_sha256 = repeat('a', 64) where id = '" + NotificationWorld.id("0025") + "'");
        notifier.look();
    }

    @Test
    void whatCameBackIsAskedOfItsUnitAlone() throws SQLException {
        world.answer("0026", "total");
        world.answer("0027", "total");
        world.run("update observation set unlocked = true, returned_reason = 'Kaynak yok' where plan_indicator_id = '"
                + NotificationWorld.id("0026") + "'");
        returned();

        told(NotificationWorld.OFFICER)
                .body("items.kind", contains("SUBMISSION_RETURNED"))
                .body("items[0].text", endsWith("Sizden beklenen düzeltmeler: Eğitim Müdürlüğü, 1 kayıt."));
        told(WOMEN).body("items", empty());
    }

    @Test
    void aStatementThatCameBackIsAskedOfItsUnitToo() throws SQLException {
        world.run("insert into action_claim (id, submission_id, item_id, status, updated_by, updated_at, unlocked,"
                + " returned_reason) values (gen_random_uuid(), '" + NotificationWorld.id("0025") + "', '"
                + NotificationWorld.id("0023") + "', 'COMPLETED', 'test', now(), true, 'Kanıt yok')");
        returned();

        told(NotificationWorld.OFFICER)
                .body("items[0].text", endsWith("Sizden beklenen düzeltmeler: Eğitim Müdürlüğü, 1 kayıt."));
        told(WOMEN).body("items", empty());
    }

    @Test
    void nobodyIsAskedForNumbersWhileTheyWaitForApproval() throws SQLException {
        world.state("IN_APPROVAL");
        notifier.look();

        told(NotificationWorld.OFFICER).body("items", empty());
        told(COORDINATOR).body("items[0].text", not(containsString("beklenen değerler")));
    }

    @Test
    void twoInstancesAtOnceTellEachPersonOnce() {
        var looks = Stream.generate(() -> CompletableFuture.runAsync(notifier::look))
                .limit(4)
                .toList();
        looks.forEach(CompletableFuture::join);

        for (var person : List.of(NotificationWorld.OFFICER, WOMEN, COORDINATOR, NotificationWorld.APPROVER))
            told(person).body("items", hasSize(1));
    }

    @Test
    void afterAnOutageOverTwoDatesOnlyTheNearestIsSaidOnceToEach() throws SQLException {
        notifier.look();
        clock.putForward(NotificationWorld.day(20)); // a week and a day before the last day nobody looked
        notifier.look();
        notifier.look();

        told(NotificationWorld.OFFICER).body("items.kind", contains("SUBMISSION_DUE_IN_DAY", "SUBMISSION_OPENED"));
        told(COORDINATOR).body("items.kind", contains("SUBMISSION_DUE_IN_DAY", "SUBMISSION_OPENED"));
    }

    @Test
    void countingDoesNotGrowWithThePeople() {
        sql.start();
        notifier.look();
        long few = sql.statements();
        for (int i = 0; i < 10; i++) NotificationWorld.signIn(new Person("cok." + i, ROLES, NotificationWorld.OWN));
        sql.start();
        notifier.look();

        assertThat(sql.statements()).isEqualTo(few);
    }

    private static ValidatableResponse told(Person person) {
        return person.calls().get("/api/v1/notifications").then().statusCode(200);
    }
}
