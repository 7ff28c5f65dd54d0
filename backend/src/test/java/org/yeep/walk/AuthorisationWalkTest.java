package org.yeep.walk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

/**
 * Every operation of the contract, called by everybody, against what {@code authorisation.csv} says: {@code ok} (the
 * permission was there; a rule may still have refused), 401, 403 or 404 (there is no such thing for this person).
 */
@ApiTest
class AuthorisationWalkTest {
    private static final Map<String, Person> PEOPLE = people();

    @Inject
    World world;

    private String evidence;
    private JsonNode document;
    private SampleBody bodies;

    private static Map<String, Person> people() {
        var approver = "municipality,municipality-approver";
        var people = new LinkedHashMap<String, Person>();
        people.put("anonymous", Person.ANONYMOUS);
        people.put("municipality", World.OFFICER);
        people.put("municipality elsewhere", new Person("komsu.veri", "municipality", World.OTHER_ORGANISATION));
        people.put("approver", new Person("walk.onay", approver, World.ORGANISATION));
        people.put("approver elsewhere", new Person("komsu.onay", approver, World.OTHER_ORGANISATION));
        people.put("board", new Person("walk.bir", "board", World.BOARD));
        people.put("board blocked", new Person("walk.uc", "board", World.BOARD));
        people.put("rapporteur", new Person("walk.raportor", "board", World.BOARD));
        people.put("chair", new Person("walk.baskan", "board,board-chair", World.BOARD));
        people.put("contributor", new Person("walk.katki", "contributor", World.BOARD));
        people.put("admin", new Person("walk.yonetici", "admin", World.BOARD));
        return people;
    }

    @BeforeEach
    void build() throws SQLException, IOException {
        evidence = world.build();
        document = new ObjectMapper()
                .readTree(given().get("/api/v1/openapi?format=json").asByteArray());
        bodies = new SampleBody(document);
    }

    @AfterEach
    void takeDown() throws SQLException {
        world.takeDown();
    }

    @Test
    void everybodyMayDoWhatIsWrittenAndNothingElse() throws Exception {
        var expected = expectations();
        var differences = new ArrayList<String>();
        for (var operation : Operation.all(document)) {
            var row = expected.remove(operation.id());
            var found = walk(operation);
            if (!found.equals(row)) differences.add(operation.id() + "\n  written " + row + "\n  found   " + found);
        }
        expected.keySet().forEach(id -> differences.add(id + " is no operation any more"));
        assertThat(differences).isEmpty();
    }

    private List<String> walk(Operation operation) throws SQLException {
        var found = new ArrayList<String>();
        for (var person : PEOPLE.values()) {
            var status = call(operation, person).statusCode();
            found.add(status >= 500 ? "failed" : status == 401 || status == 403 || status == 404 ? "" + status : "ok");
            if (!operation.method().equals("GET") && status < 300) world.restore();
        }
        return found;
    }

    private Response call(Operation operation, Person person) {
        var request = person.calls();
        var kind = operation.contentType();
        if ("multipart/form-data".equals(kind)) {
            bodies.form(operation.bodySchema()).forEach(request::multiPart);
            request.multiPart("file", "a.txt", "a".getBytes(StandardCharsets.UTF_8), "text/plain");
        } else if (kind != null) {
            request.header("Content-Type", kind)
                    .body(bodies.of(operation.bodySchema()).getBytes(StandardCharsets.UTF_8));
        }
        return request.urlEncodingEnabled(false).request(operation.method(), address(operation));
    }

    private String address(Operation operation) {
        var address = operation.path();
        var report = address.contains("report-drafts") ? World.DRAFT : World.id("00b1");
        var ids = Map.ofEntries(
                Map.entry("absenceId", World.id("00c8")),
                Map.entry("assessmentId", World.ASSESSMENT),
                Map.entry("batchId", World.BATCH),
                Map.entry("cell", "total"),
                Map.entry("code", "I001"),
                Map.entry("commentId", World.id("00e4")),
                Map.entry("dimension", "neighbourhood"),
                Map.entry("draftCommentId", World.id("00e5")),
                Map.entry("linkId", World.id("00e6")),
                Map.entry("other", "1"),
                Map.entry("cycleId", World.CYCLE),
                Map.entry("emailId", World.id("00f2")),
                Map.entry("evidenceId", evidence),
                Map.entry("format", "xlsx"),
                Map.entry("factId", World.FACT),
                Map.entry("importId", World.id("00e1")),
                Map.entry("date", "2026-01-01"),
                Map.entry("sha256", "a".repeat(64)),
                Map.entry("sheet", "0"),
                Map.entry("itemId", World.ITEM),
                Map.entry("nodeId", World.ITEM),
                Map.entry("norm", "CEDAW:7"),
                Map.entry("notificationId", World.id("00f1")),
                Map.entry("number", "1"),
                Map.entry("otherPlanId", World.PLAN),
                Map.entry("organisation", World.ORGANISATION),
                Map.entry("organisationId", World.ORGANISATION),
                Map.entry("periodId", World.PERIOD),
                Map.entry("planId", World.PLAN),
                Map.entry("planIndicatorId", World.INDICATOR),
                Map.entry("proposalCode", "P-WALK-001"),
                Map.entry("reportId", report),
                Map.entry("responsibleId", World.RESPONSIBLE),
                Map.entry("submissionId", World.SUBMISSION),
                Map.entry("trainingId", World.TRAINING),
                Map.entry("unitId", World.UNIT),
                Map.entry("year", "2024"));
        for (var id : ids.entrySet()) address = address.replace("{" + id.getKey() + "}", id.getValue());
        assertThat(address).as("an id for every part of the path").doesNotContain("{");
        return operation.id().equals("search") ? address + "?q=ab" : address;
    }

    private static Map<String, List<String>> expectations() throws IOException {
        try (var in = AuthorisationWalkTest.class.getResourceAsStream("/authorisation.csv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo("operation;" + String.join(";", PEOPLE.keySet()));
            var rows = new TreeMap<String, List<String>>();
            lines.stream()
                    .skip(1)
                    .map(l -> List.of(l.split(";")))
                    .forEach(l -> rows.put(l.get(0), l.subList(1, l.size())));
            return rows;
        }
    }
}
