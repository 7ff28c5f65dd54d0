package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path ROOT = Path.of("/product");

    @Test
    void needsNothingToBeSaid() {
        var options = Options.parse(ROOT, new String[0], Map.of());
        assertThat(options.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(options.issuer()).isEqualTo("http://localhost:8180/realms/yeep");
        assertThat(options.data()).isEqualTo(Path.of("/product/.data"));
        assertThat(options.training()).isTrue();
    }

    @Test
    void aFlagWinsOverTheEnvironment() {
        var environment = Map.of("YEEP_PORT", "9000", "YEEP_KEYCLOAK_PORT", "9100");
        var options = Options.parse(ROOT, new String[] {"--port", "9001", "--no-training"}, environment);
        assertThat(options.port()).isEqualTo(9001);
        assertThat(options.keycloakPort()).isEqualTo(9100);
        assertThat(options.training()).isFalse();
    }

    @Test
    void aSecondInstallationSharesWhatCanBeMadeAgain() {
        var options = Options.parse(ROOT, new String[] {"--data-dir", "/elsewhere"}, Map.of());
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.cache()).isEqualTo(Path.of("/product/.data/cache"));
    }

    @Test
    void zeroIsAnyFreePort() {
        var options = Options.parse(ROOT, new String[] {"--port", "0"}, Map.of());
        assertThat(options.port()).isPositive();
        assertThat(Ports.isFree(options.port())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "8080x", ""})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Options.parse(ROOT, new String[] {"--port", text}, Map.of()))
                .hasMessage("refusal.not-a-port");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> Options.parse(ROOT, new String[] {"--prot", "1"}, Map.of()))
                .hasMessage("refusal.unknown-flag");
        assertThatThrownBy(() -> Options.parse(ROOT, new String[] {"--port"}, Map.of()))
                .hasMessage("refusal.value-missing");
    }
}
