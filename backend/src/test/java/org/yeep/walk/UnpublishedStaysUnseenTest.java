package org.yeep.walk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

/** Drafts, scores, findings, notes and files all carry one word; no public address may ever say it. */
@ApiTest
class UnpublishedStaysUnseenTest {
    /** What stands in the path, once for what is public and once for what is not. */
    private static final List<List<String>> PATHS = List.of(
            List.of(World.PLAN, World.ITEM, World.INDICATOR, World.DRAFT),
            List.of(World.id("0012"), World.id("0042"), World.id("0052"), World.DRAFT),
            List.of("walk-taslak", World.id("0032"), World.id("0052"), World.DRAFT));

    @Inject
    World world;

    private String evidence;

    @BeforeEach
    void build() throws SQLException {
        evidence = world.build();
    }

    @AfterEach
    void takeDown() throws SQLException {
        world.takeDown();
    }

    @Test
    void noPublicAddressSaysTheWord() throws IOException {
        var document = new ObjectMapper()
                .readTree(given().get("/api/v1/openapi?format=json").asByteArray());
        var asked = 0;
        var told = new ArrayList<String>();
        for (var operation : Operation.all(document)) {
            if (!operation.isPublicRead()) continue;
            for (var address : addresses(operation)) {
                var answer = RestAssured.given().get(address);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                if (answer.asString().contains(World.MARKER) && !echoes(address)) told.add(address);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(30);
        assertThat(told).isEmpty();
    }

    @Test
    void searchFindsOnlyWhatIsPublic() {
        for (var text : List.of(World.MARKER, "gizli", "424242")) {
            var found = given().queryParam("q", text).get("/api/v1/search");
            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.asString()).doesNotContain(World.MARKER);
        }
        assertThat(given().queryParam("q", "YÜRÜYÜŞ eylemi")
                        .get("/api/v1/search")
                        .asString())
                .contains(World.ITEM);
    }

    /** A problem repeats the address it was asked at. */
    private static boolean echoes(String address) {
        return address.contains(World.MARKER);
    }

    private List<String> addresses(Operation operation) {
        var found = new ArrayList<String>();
        for (var ids : PATHS) {
            var path = operation
                    .path()
                    .replace("{planId}", ids.get(0))
                    .replace("{otherPlanId}", ids.get(0))
                    .replace("{itemId}", ids.get(1))
                    .replace("{planIndicatorId}", ids.get(2))
                    .replace("{reportId}", ids.get(3))
                    .replace("{organisation}", World.ORGANISATION)
                    .replace("{dimension}", "neighbourhood")
                    .replace("{cycleId}", World.CYCLE)
                    .replace("{evidenceId}", evidence)
                    .replace("{format}", "csv")
                    .replace("{number}", "1")
                    .replace("{other}", "1")
                    .replace("{norm}", "CEDAW:7")
                    .replace("{date}", "2026-01-01")
                    .replace("{sha256}", "a".repeat(64))
                    .replace("{code}", "I001");
            found.add(path);
            if (!path.contains("/search")) found.add(path + "?limit=200");
        }
        return found.stream().distinct().toList();
    }
}
