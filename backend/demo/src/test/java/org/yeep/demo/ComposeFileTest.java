package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No container engine runs where this is built, so the file is held against the specification's own schema. */
class ComposeFileTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path COMPOSE = ROOT.resolve("docker-compose.yml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");

    @Test
    void isValidAgainstTheComposeSpecification() throws IOException {
        assertThat(violations(compose())).isEmpty();
    }

    @Test
    void theSchemaNoticesAWrongKey() throws IOException {
        var wrong = compose();
        wrong.withObject("/services/api").put("restarts", "always");
        assertThat(violations(wrong)).isNotEmpty();
    }

    @Test
    void hasNoValueOfItsOwnForAnySecret() throws IOException {
        assertThat(variables())
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.group(2)).startsWith(":?"));
        assertThat(compose().get("services"))
                .allSatisfy(service -> service.path("environment")
                        .properties()
                        .forEach(variable -> assertThat(
                                        isSecret(variable.getValue().asText()))
                                .as(variable.getKey())
                                .isEqualTo(isSecret(variable.getKey()))));
    }

    @Test
    void everyVariableIsExplainedInTheExample() throws IOException {
        List<String> example = Files.readAllLines(ROOT.resolve(".env.example"));
        assertThat(variables()).allSatisfy(v -> assertThat(example).contains(v.group(1) + "="));
    }

    @Test
    void everyServiceIsWatchedAndRestarted() throws IOException {
        compose().get("services").forEach(service -> {
            assertThat(service.has("healthcheck")).isTrue();
            assertThat(service.get("restart").asText()).isEqualTo("unless-stopped");
        });
    }

    @Test
    void knowsNothingOfTheDemonstration() throws IOException {
        var text = Files.readString(COMPOSE).replaceAll("(?m)^\\s*#.*$", "");
        assertThat(text).doesNotContain("demo-");
        assertThat(compose().at("/services/api/environment/YEEP_DEMO").asText()).isEqualTo("false");
    }

    private static boolean isSecret(String nameOrReference) {
        return nameOrReference.contains("PASSWORD");
    }

    private static List<MatchResult> variables() throws IOException {
        return VARIABLE.matcher(Files.readString(COMPOSE)).results().toList();
    }

    private static ObjectNode compose() throws IOException {
        return (ObjectNode) new YAMLMapper().readTree(COMPOSE.toFile());
    }

    private static List<?> violations(JsonNode compose) throws IOException {
        try (var file = ComposeFileTest.class.getResourceAsStream("/compose-spec.json")) {
            // Its own address is relative and its draft's is misspelt; neither is needed.
            var schema = ((ObjectNode) new ObjectMapper().readTree(file)).without(List.of("$id", "$schema"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema.toString(), InputFormat.JSON)
                    .validate(compose.toString(), InputFormat.JSON);
        }
    }
}
