package org.yeep.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final JsonNode realm = json("realm-yeep.json");
    private final JsonNode demo = json("demo-users.json");

    @Test
    void carriesNoPeopleAndNoSecrets() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void theFrontEndSignsInWithACodeAndPkceOnly() {
        JsonNode web = client("yeep-web");
        assertThat(web.get("publicClient").asBoolean()).isTrue();
        assertThat(web.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(web.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    }

    @Test
    void onlyAnAdministratorChangesSomebodysOrganisation() throws IOException {
        String profile = realm.findValue("kc.user.profile.config").get(0).asText();
        JsonNode organisation = stream(new ObjectMapper().readTree(profile).get("attributes"))
                .filter(attribute -> attribute.get("name").asText().equals("organisation"))
                .findFirst()
                .orElseThrow();
        assertThat(organisation.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
    }

    @Test
    void everyDemoAccountHasARoleOfTheRealmAndAnOrganisation() {
        var roles = stream(realm.at("/roles/realm"))
                .map(role -> role.get("name").asText())
                .toList();
        assertThat(stream(demo.get("users"))).isNotEmpty().allSatisfy(user -> {
            assertThat(roles).contains(user.at("/realmRoles/1").asText());
            assertThat(user.at("/attributes/organisation/0").asText()).isNotBlank();
        });
    }

    @Test
    void theLauncherShowsEveryDemoAccount() throws IOException {
        var shown = DemoAccounts.in(Path.of("../../keycloak/demo-users.json"));
        assertThat(shown.accounts()).hasSize(demo.get("users").size());
        assertThat(shown.password()).isNotBlank();
    }

    @Test
    void theDemonstrationsSystemEntersDataAndNothingElse() throws IOException {
        JsonNode whole = DemoRealm.in(Path.of("../../keycloak")).whole();
        assertThat(whole.get("clients")).hasSize(realm.get("clients").size() + 1);
        JsonNode system = only(stream(whole.get("clients"))
                .filter(client -> client.path("serviceAccountsEnabled").asBoolean()));
        assertThat(system.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(system.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        JsonNode account = only(stream(whole.get("users")));
        assertThat(account.get("serviceAccountClientId")).isEqualTo(system.get("clientId"));
        assertThat(account.get("realmRoles").toString()).isEqualTo("[\"municipality\"]");
        assertThat(claims(system)).containsEntry("demo", "true").containsKey("organisation");
    }

    private static JsonNode only(Stream<JsonNode> some) {
        var list = some.toList();
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static Map<String, String> claims(JsonNode client) {
        return stream(client.get("protocolMappers"))
                .map(mapper -> mapper.get("config"))
                .filter(config -> config.has("claim.name"))
                .collect(toMap(
                        config -> config.get("claim.name").asText(),
                        config -> config.get("claim.value").asText()));
    }

    @Test
    void theClientFollowsTheFrontEndToAnotherPort() {
        var moved = KeycloakAdmin.moved(client("yeep-web"), "http://localhost:9999");
        assertThat(moved.get("redirectUris").toString()).isEqualTo("[\"http://localhost:9999/*\"]");
        assertThat(moved.get("webOrigins").toString()).isEqualTo("[\"http://localhost:9999\"]");
        assertThat(moved.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("http://localhost:9999/*");
        assertThat(moved.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    private JsonNode client(String id) {
        return stream(realm.get("clients"))
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(Path.of("../../keycloak", name).toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
