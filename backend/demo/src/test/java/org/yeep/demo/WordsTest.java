package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void speaksTheTerminalsLanguage() {
        assertThat(Words.of(Map.of("LANG", "tr_TR.UTF-8")).say("role.admin")).isEqualTo("yönetici");
        assertThat(Words.of(Map.of("LANG", "C")).say("role.admin")).isEqualTo("administrator");
        assertThat(Words.of(Map.of("LANG", "tr_TR", "LC_ALL", "en_GB")).say("role.admin"))
                .isEqualTo("administrator");
    }

    @Test
    void writesPortsWithoutSeparators() {
        assertThat(Words.of(Map.of()).say("step.database", 5433)).contains("5433");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(catalogue("tr").keySet()).isEqualTo(catalogue("en").keySet());
    }

    private static ResourceBundle catalogue(String language) {
        return ResourceBundle.getBundle("org.yeep.demo.words", Locale.forLanguageTag(language));
    }
}
