package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.evidence.Evidences;
import org.yeep.evidence.inspection.Pictures;
import org.yeep.shared.json.Sha256;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class EvidencePictureTest extends MonitoringTestBase {
    private final Evidences evidences;
    private final byte[] picture = Pictures.jpegFromPhone();

    EvidencePictureTest(MonitoringWorld world, Evidences evidences) {
        super(world);
        this.evidences = evidences;
    }

    @BeforeEach
    void aValueToSupport() {
        officer().create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
    }

    @Test
    void everybodyGetsACopyWithoutWhatThePhoneWroteIntoIt() {
        var told = attach("PUBLIC")
                .statusCode(201)
                .body("sha256", equalTo(Sha256.hex(picture)))
                .body("textRead", equalTo(false))
                .body("hiddenDetails", hasItem("LOCATION"))
                .extract();
        String id = told.path("id");
        assertThat(bytes(People.OFFICER, id, "original")).isEqualTo(picture);

        evidences.publish(List.of(UUID.fromString(id)));
        var copy = bytes(Person.ANONYMOUS, id, "content");
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.PLACE);
        assertThat(Sha256.hex(copy)).isEqualTo(told.path("publishedSha256"));
        assertThat(copy.length).isEqualTo(told.<Integer>path("publishedSize"));
        assertThat(bytes(People.OFFICER, id, "content")).isEqualTo(copy);
        for (var outside : List.of(Person.ANONYMOUS, People.OTHER_APPROVER, People.ADMIN))
            outside.calls().get("/api/v1/evidence/{e}/original", id).then().statusCode(404);
    }

    @Test
    void whatIsForTheBoardStaysAsItIs() {
        String id = attach("BOARD")
                .statusCode(201)
                .body("publishedSha256", nullValue())
                .extract()
                .path("id");

        assertThat(bytes(People.OFFICER, id, "content")).isEqualTo(picture);
    }

    private ValidatableResponse attach(String visibility) {
        return People.OFFICER
                .calls()
                .multiPart("file", "foto.jpg", picture, "application/octet-stream")
                .multiPart("title", "Foto")
                .multiPart("kind", "PHOTO")
                .multiPart("visibility", visibility)
                .multiPart("personalDataDeclared", "true")
                .post(MonitoringApi.SUBMISSIONS + "/{s}/observations/{i}/total/evidence", submission, plan.unit())
                .then();
    }

    private static byte[] bytes(Person by, String id, String which) {
        return by.calls()
                .get("/api/v1/evidence/{e}/" + which, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
