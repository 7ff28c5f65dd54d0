package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yeep.testing.ApiTest;

/** Every source file can be written out again from what the public API says of its plan: nothing lost, nothing invented. */
@ApiTest
class PlanFilesTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Map<String, String> THEME = Map.of(
            "code", "code",
            "title", "title",
            "generalAim", "general_aim",
            "reportedProgressPct", "reported_progress_pct");
    private static final Map<String, String> OBJECTIVE = Map.of(
            "code", "code",
            "title", "title",
            "responsibleUnits", "responsible_units",
            "partners", "partners",
            "risks", "risks",
            "findings", "findings",
            "needs", "needs",
            "costEstimateTry", "cost_estimate_try",
            "sourceUrl", "source_url",
            "truncatedInSource", "indicators_truncated_in_source");
    private static final Map<String, String> ACTION = Map.of(
            "code", "code",
            "title", "title",
            "responsibleUnits", "responsible_units",
            "partners", "partners",
            "timeline", "timeline",
            "statedStatus", "status",
            "note", "note");
    private static final Map<String, String> INDICATOR = Map.of(
            "code", "code",
            "title", "title",
            "unit", "unit",
            "baselineValue", "baseline",
            "targetValue", "target",
            "statedActual", "actual",
            "weightPct", "weight_pct",
            "year", "year",
            "sourceText", "raw");

    static List<JsonNode> catalogue() throws IOException {
        var plans = reference("plan-catalogue.json").get("plans");
        assertThat(plans).hasSize(24);
        return StreamSupport.stream(plans.spliterator(), false).toList();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyFileComesBackWhole(JsonNode entry) throws IOException {
        var source = reference("plans/" + entry.get("file").asText());

        assertThat(comparable(rebuilt(entry.get("slug").asText()))).isEqualTo(comparable(source));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void theCountsAreThoseOfTheFile(JsonNode entry) throws IOException {
        var expected = reference("plans/" + entry.get("file").asText()).get("extracted_counts");
        var counts = get("/api/v1/plans/" + entry.get("id").asText()).get("counts");

        for (var level : List.of("themes", "objectives", "actions", "indicators")) {
            assertThat(counts.get(level).asInt())
                    .as(level)
                    .isEqualTo(expected.get(level).asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void yearsAreOnlyThoseTheLabelNames(JsonNode entry) throws IOException {
        var label =
                reference("plans/" + entry.get("file").asText()).get("years").asText("");

        for (var year : List.of("startYear", "endYear")) {
            if (entry.hasNonNull(year))
                assertThat(label).contains(entry.get(year).asText());
        }
    }

    @Test
    void noOtherFileLiesThere() throws IOException {
        var listed = catalogue().stream().map(e -> e.get("file").asText()).toList();
        var folder = java.nio.file.Path.of("src/main/resources/reference/plans");
        try (var files = java.nio.file.Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private static ObjectNode rebuilt(String slug) throws IOException {
        var plan = get("/api/v1/plans/" + slug);
        var tree = get("/api/v1/plans/" + slug + "/tree");
        var file = JSON.createObjectNode();
        file.set("kind", plan.get("recordKind"));
        file.set("years", plan.get("yearsLabel"));
        file.set("source_url", plan.get("sources"));
        file.set("note", plan.get("note"));
        file.set("municipality_note", plan.get("municipalityNote"));
        file.set("coordinating_unit", plan.get("coordinatingUnit"));
        plan.get("facts").forEach(f -> file.set(f.get("key").asText(), f.get("value")));
        var themes = file.putArray("themes");
        tree.get("themes").forEach(t -> themes.add(theme(t)));
        return file;
    }

    private static ObjectNode theme(JsonNode node) {
        var theme = renamed(node, THEME);
        var objectives = theme.putArray("objectives");
        node.get("objectives").forEach(o -> objectives.add(objective(o)));
        return theme;
    }

    private static ObjectNode objective(JsonNode node) {
        var objective = renamed(node, OBJECTIVE);
        var actions = objective.putArray("actions");
        node.get("actions").forEach(a -> {
            var action = renamed(a, ACTION);
            action.set("indicators", indicators(a));
            actions.add(action);
        });
        // Only objective cards carry indicators of their own; on others the member does not exist.
        if (!node.get("truncatedInSource").isNull()) objective.set("indicators", indicators(node));
        else assertThat(node.get("indicators")).isEmpty();
        return objective;
    }

    /** Those of the document; tests beside this one may have added others for monitoring. */
    private static ArrayNode indicators(JsonNode item) {
        var indicators = JSON.createArrayNode();
        item.get("indicators").forEach(i -> {
            if (i.get("origin").asText().equals("PLAN_DOCUMENT")) indicators.add(renamed(i, INDICATOR));
        });
        return indicators;
    }

    private static ObjectNode renamed(JsonNode node, Map<String, String> names) {
        var renamed = JSON.createObjectNode();
        names.forEach((ours, theirs) -> renamed.set(theirs, node.get(ours)));
        return renamed;
    }

    /** A missing member and null both say that the source is silent; 65 and 65.0 are one number. Empty lists stay. */
    private static JsonNode comparable(JsonNode node) {
        if (node.isNumber()) return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        if (node.isArray()) {
            var copy = JSON.createArrayNode();
            node.forEach(n -> copy.add(comparable(n)));
            return copy;
        }
        if (!node.isObject()) return node;
        var copy = JSON.createObjectNode();
        node.properties().stream()
                .filter(e -> !e.getValue().isNull())
                .forEach(e -> copy.set(e.getKey(), comparable(e.getValue())));
        return copy;
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(given().get(path).then().statusCode(200).extract().asByteArray());
    }

    private static JsonNode reference(String file) throws IOException {
        try (var in = PlanFilesTest.class.getResourceAsStream("/reference/" + file)) {
            return JSON.readTree(in);
        }
    }
}
