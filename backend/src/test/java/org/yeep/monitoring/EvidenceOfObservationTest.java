package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.evidence.Evidences;
import org.yeep.shared.json.Sha256;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class EvidenceOfObservationTest extends MonitoringTestBase {
    private final Evidences evidences;
    private byte[] content;

    EvidenceOfObservationTest(MonitoringWorld world, Evidences evidences) {
        super(world);
        this.evidences = evidences;
    }

    @BeforeEach
    void aValueToSupport() {
        officer().create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
        content = MonitoringApi.pdf(submission);
    }

    @Test
    void isKeptByItsContentAndComesBackAsItWas() {
        var id = attached();
        var file = content(People.OFFICER, id)
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + Sha256.hex(content) + "\"")
                .header("Repr-Digest", startsWith("sha-256=:"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename*=UTF-8''G%C3%B6rev%20olur.pdf"))
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();

        assertThat(file).isEqualTo(content);
        People.OFFICER
                .calls()
                .header("If-None-Match", "\"" + Sha256.hex(content) + "\"")
                .get("/api/v1/evidence/{e}/content", id)
                .then()
                .statusCode(304);
    }

    @Test
    void doesNotExistForTheOutsideUntilItIsPublished() {
        var id = attached();
        for (var outside : List.of(Person.ANONYMOUS, People.OTHER_APPROVER, People.READER, People.ADMIN)) {
            outside.calls().get("/api/v1/evidence/{e}", id).then().statusCode(404);
            content(outside, id).statusCode(404);
        }

        evidences.publish(List.of(UUID.fromString(id)));
        content(Person.ANONYMOUS, id).statusCode(200).header("Cache-Control", containsString("public"));
        Person.ANONYMOUS
                .calls()
                .get("/api/v1/evidence/{e}", id)
                .then()
                .statusCode(200)
                .body("published", is(true));
    }

    @Test
    void theBoardReadsItOnceItIsSent() {
        fillInTheRest();
        var id = attached();
        send();

        content(People.READER, id).statusCode(200);
        content(People.CONFLICTED, id).statusCode(404);
    }

    @Test
    void aValueHasOneFileUntilItIsRemoved() {
        var id = attached();
        attach("ikinci.pdf", MonitoringApi.pdf("2"))
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-already-there"));
        delete(People.OTHER_APPROVER, id).statusCode(404);
        delete(Person.ANONYMOUS, id).statusCode(401);
        delete(People.READER, id).statusCode(404);
        delete(People.OFFICER, id).statusCode(204);

        content(People.OFFICER, id).statusCode(404);
        attach("ikinci.pdf", MonitoringApi.pdf("2")).statusCode(201);
    }

    @Test
    void isNotRemovedOnceItIsSent() {
        fillInTheRest();
        var id = attached();
        send();

        delete(People.OFFICER, id).statusCode(409).body("type", equalTo("/problems/evidence-no-longer-editable"));
    }

    @Test
    void refusesFilesThatAreNotWhatTheySayOrOfNoUse() {
        attach("liste.pdf", "a;b\n1;2\n".getBytes())
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/file-not-what-its-name-says"));
        attach("program.exe", new byte[] {'M', 'Z', 0})
                .statusCode(415)
                .body("type", equalTo("/problems/file-kind-not-taken"));
        attach("bos.pdf", new byte[0]).statusCode(422).body("violations.code", contains("file-empty"));
        attach("liste.csv", "ad;no\nA.B.;10000000146\n".getBytes())
                .statusCode(422)
                .body("violations.code", contains("identity-number-on-line"));
        officer()
                .attach(plan.unit(), "total", "olur.pdf", content, false)
                .statusCode(422)
                .body("violations.code", contains("personal-data-not-declared"));
        assertThat(world.rows("evidence", "organisation_id", UUID.fromString(MonitoringWorld.OWNER)))
                .isEqualTo(before);
    }

    private long before;

    @BeforeEach
    void countWhatIsThere() {
        before = world.rows("evidence", "organisation_id", UUID.fromString(MonitoringWorld.OWNER));
    }

    @Test
    void refusesFilesOverTheLimitWithAProblem() {
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(content, 0, large, 0, content.length);
        attach("buyuk.pdf", large)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/file-too-large"));
    }

    @Test
    void refusesWhatIsNoForm() {
        People.OFFICER
                .calls()
                .contentType("application/json")
                .body("{}")
                .post(address(), submission, plan.unit())
                .then()
                .statusCode(415);
        People.OFFICER
                .calls()
                .multiPart("title", "x")
                .post(address(), submission, plan.unit())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        People.OFFICER
                .calls()
                .multiPart("file", "a.pdf", content)
                .multiPart("title", "x")
                .multiPart("kind", "SECRET")
                .multiPart("visibility", "PUBLIC")
                .multiPart("personalDataDeclared", "true")
                .post(address(), submission, plan.unit())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void isOnlyForItsOwnMunicipalityAndForAValueThatIsThere() {
        officer()
                .as(People.OTHER_APPROVER)
                .attach(plan.unit(), "total", "olur.pdf", content)
                .statusCode(403);
        officer()
                .as(Person.ANONYMOUS)
                .attach(plan.unit(), "total", "olur.pdf", content)
                .statusCode(401);
        officer().attach(plan.people(), "total", "olur.pdf", content).statusCode(404);
    }

    private String attached() {
        return attach("../../Görev olur.PDF", content)
                .statusCode(201)
                .body("fileName", equalTo("Görev olur.pdf"))
                .extract()
                .path("id");
    }

    private ValidatableResponse attach(String name, byte[] bytes) {
        return officer().attach(plan.unit(), "total", name, bytes);
    }

    private void fillInTheRest() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        officer().create(plan.people(), "sex=F", MonitoringApi.value(20)).statusCode(201);
        officer().create(plan.people(), "sex=M", MonitoringApi.value(10)).statusCode(201);
        officer().create(plan.share(), "total", MonitoringApi.value(50)).statusCode(201);
    }

    private static String address() {
        return MonitoringApi.SUBMISSIONS + "/{s}/observations/{i}/total/evidence";
    }

    private static ValidatableResponse content(Person by, String id) {
        return by.calls().get("/api/v1/evidence/{e}/content", id).then();
    }

    private static ValidatableResponse delete(Person by, String id) {
        return by.calls().delete("/api/v1/evidence/{e}", id).then();
    }
}
