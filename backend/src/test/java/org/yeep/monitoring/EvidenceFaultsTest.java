package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.evidence.storage.FaultyStorage;
import org.yeep.testing.ApiTest;

/** What can go wrong on the way: nothing is lost, nothing is there twice, and the person is told. */
@ApiTest
class EvidenceFaultsTest extends MonitoringTestBase {
    private final FaultyStorage storage;
    private final Path uploads;
    private byte[] content;
    private long before;

    EvidenceFaultsTest(
            MonitoringWorld world,
            FaultyStorage storage,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path uploads) {
        super(world);
        this.storage = storage;
        this.uploads = uploads;
    }

    @BeforeEach
    void aValueToSupport() {
        officer().create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
        content = MonitoringApi.pdf(submission);
        before = rows();
    }

    @AfterEach
    void repaired() {
        storage.repair();
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothing() {
        storage.fail("No space left on device");
        attach(content)
                .statusCode(507)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evidence-store-full"));
        assertThat(rows()).isEqualTo(before);

        storage.repair();
        attach(content).statusCode(201);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void aStoreThatIsAwayIsSaidWithWhenToComeBack() {
        String id = attach(content).statusCode(201).extract().path("id");
        storage.fail("Connection refused");
        People.OFFICER
                .calls()
                .get("/api/v1/evidence/{e}/content", id)
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .body("type", equalTo("/problems/evidence-store-away"));
    }

    @Test
    void theSameFileAgainIsTheOneThatIsThere() {
        String id = attach(content).statusCode(201).extract().path("id");

        attach(content).statusCode(201).body("id", equalTo(id));
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void theSameFileSentAtTheSameTimeIsThereOnce() {
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> attach(content).statusCode(201).extract().<String>path("id")))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(ids.distinct()).hasSize(1);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void ofTwoPeopleWithDifferentFilesTheFirstOnesStays() {
        var codes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> officer()
                        .as(i % 2 == 0 ? People.OFFICER : People.COLLEAGUE)
                        .attach(plan.unit(), "total", "olur.pdf", MonitoringApi.pdf(submission + i))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(codes).containsOnlyOnce(201).allMatch(c -> c == 201 || c == 409);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingAndCanBeSentAgain() throws Exception {
        var uploadsBefore = files(uploads);
        sendHalf();

        assertThat(rows()).isEqualTo(before);
        for (int i = 0; i < 50 && files(uploads) > uploadsBefore; i++) Thread.sleep(100);
        assertThat(files(uploads)).isLessThanOrEqualTo(uploadsBefore);
        attach(content).statusCode(201);
    }

    @Test
    void aLinkTakesTheOnePlaceAndIsThereOnce() {
        String id = link("https://example.org/karar", "Meclis kararı")
                .statusCode(201)
                .body("url", equalTo("https://example.org/karar"))
                .extract()
                .path("id");
        link("https://example.org/karar", "Meclis kararı").statusCode(201).body("id", equalTo(id));
        link("https://example.org/karar", "Başka ad")
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-given-already"));
        link("https://example.org/baska", "Meclis kararı")
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-already-there"));
        attach(content).statusCode(409).body("type", equalTo("/problems/evidence-already-there"));
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void aLinkIsAWebAddressOfItsOwnMunicipality() {
        link("ftp://example.org/karar", "Karar")
                .statusCode(422)
                .body("violations.code", contains("evidence-link-not-web"));
        link("https://example.org/?no=10000000146", "Karar")
                .statusCode(422)
                .body("violations.code", contains("identity-number-in-text"));
        People.OTHER_APPROVER
                .calls()
                .contentType("application/json; charset=utf-8")
                .body(linkBody("https://example.org", "Karar"))
                .post(address("links"), submission, plan.unit())
                .then()
                .statusCode(403);
    }

    private ValidatableResponse attach(byte[] bytes) {
        return officer().attach(plan.unit(), "total", "olur.pdf", bytes);
    }

    private ValidatableResponse link(String url, String title) {
        return People.OFFICER
                .calls()
                .contentType("application/json; charset=utf-8")
                .body(linkBody(url, title))
                .post(address("links"), submission, plan.unit())
                .then();
    }

    private static String linkBody(String url, String title) {
        return """
                {"url": "%s", "title": "%s", "kind": "LINK", "visibility": "PUBLIC", "personalDataDeclared": true}""".formatted(url, title);
    }

    private static String address(String what) {
        return MonitoringApi.SUBMISSIONS + "/{s}/observations/{i}/total/" + what;
    }

    private long rows() {
        return world.rows("evidence", "organisation_id", UUID.fromString(MonitoringWorld.OWNER));
    }

    /** The head, half a file, and then the line is dead. */
    private void sendHalf() throws IOException {
        var place = URI.create(io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port);
        var path = address("evidence")
                .replace("{s}", submission)
                .replace("{i}", plan.unit().toString());
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: " + place.getAuthority() + "\r\nX-Test-User: "
                            + People.OFFICER.account() + "\r\nX-Test-Roles: municipality\r\nX-Test-Organisation: "
                            + MonitoringWorld.OWNER + "\r\nContent-Type: multipart/form-data; boundary=xx\r\n"
                            + "Content-Length: 3000000\r\n\r\n--xx\r\nContent-Disposition: form-data; name=\"file\";"
                            + " filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[1_000_000]);
            out.flush();
        }
    }

    private static long files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return 0;
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
