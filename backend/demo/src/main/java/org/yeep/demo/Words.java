package org.yeep.demo;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is said to people, in Turkish where the terminal is Turkish and in English elsewhere. */
final class Words {
    private final ResourceBundle catalogue;

    private Words(Locale language) {
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        catalogue = ResourceBundle.getBundle("org.yeep.demo.words", language, noFallback);
    }

    static Words of(Map<String, String> environment) {
        String terminal = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return new Words(terminal.startsWith("tr") ? Locale.forLanguageTag("tr") : Locale.ENGLISH);
    }

    /** Values are put in as text: a port is 8080, never 8,080. */
    String say(String key, Object... values) {
        return MessageFormat.format(
                catalogue.getString(key),
                Arrays.stream(values).map(String::valueOf).toArray());
    }
}
