package org.yeep.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.EchoResource;
import org.yeep.testing.Person;

@ApiTest
class IdempotencyTest {
    private static final Person AYSE = new Person("ayse", "board", null);
    private static final Person FATMA = new Person("fatma", "board", null);
    private static final String BODY = "{\"title\": \"bir\"}";

    @Inject
    IdempotencyKeys keys;

    @Inject
    EntityManager em;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatIsAnsweredLikeTheFirstAndNotCarriedOut() {
        var first = post(AYSE, key, BODY);
        int calls = EchoResource.CALLS.get();

        var second = post(AYSE, key, BODY);

        second.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .header("Idempotent-Replayed", "true")
                .body("title", equalTo("bir"));
        assertThat(EchoResource.CALLS.get()).isEqualTo(calls);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(AYSE, key, BODY).then().statusCode(201);

        post(AYSE, key, "{\"title\": \"iki\"}")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aKeyIsItsOwnersAlone() {
        post(AYSE, key, BODY).then().statusCode(201);

        post(FATMA, key, "{\"title\": \"iki\"}").then().statusCode(201).body("title", equalTo("iki"));
    }

    @Test
    void whatWasRefusedMayBeCorrectedUnderTheSameKey() {
        post(AYSE, key, "{\"title\": \"refused\"}").then().statusCode(422);

        post(AYSE, key, BODY).then().statusCode(201);
    }

    @Test
    void theSecondOfTwoAtOnceIsToldToWait() throws Exception {
        var slow = "{\"title\": \"slow\"}";
        var first = CompletableFuture.supplyAsync(() -> post(AYSE, key, slow));
        assertThat(EchoResource.SLOW_STARTED.await(10, TimeUnit.SECONDS)).isTrue();

        post(AYSE, key, slow).then().statusCode(409).body("type", equalTo("/problems/idempotency-key-in-use"));

        EchoResource.SLOW_MAY_END.countDown();
        first.get().then().statusCode(201);
        post(AYSE, key, slow).then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void aKeyThatIsNoneIsSaid() {
        post(AYSE, "short", BODY).then().statusCode(400).body("type", equalTo("/problems/idempotency-key-not-valid"));
    }

    @Test
    void anonymousLearnsNothingFromAKey() {
        post(AYSE, key, BODY).then().statusCode(201);

        post(Person.ANONYMOUS, key, BODY).then().statusCode(401);
    }

    @Test
    void afterADayItIsForgotten() {
        post(AYSE, key, BODY).then().statusCode(201);
        age();

        keys.forgetOld();

        post(AYSE, key, "{\"title\": \"iki\"}").then().statusCode(201);
    }

    @Test
    void manyOldOnesGoAndWhatIsNotOldStays() {
        post(AYSE, key, BODY).then().statusCode(201);
        addOld(1203);

        keys.forgetOld();

        assertThat(old()).isZero();
        post(AYSE, key, BODY).then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Transactional
    void addOld(int count) {
        em.createNativeQuery("insert into idempotency_key (account, key, operation, body_hash, created_at)"
                        + " select 'eski', 'anahtar-' || n, 'x', 'x', now() - interval '3 days'"
                        + " from generate_series(1, ?1) n")
                .setParameter(1, count)
                .executeUpdate();
    }

    @Transactional
    long old() {
        return (long) em.createNativeQuery("select count(*) from idempotency_key where account = 'eski'")
                .getSingleResult();
    }

    @Transactional
    void age() {
        em.createNativeQuery("update idempotency_key set created_at = created_at - interval '25 hours' where key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    private static Response post(Person who, String key, String body) {
        return who.calls()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/echo");
    }
}
