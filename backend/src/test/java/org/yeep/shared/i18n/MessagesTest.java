package org.yeep.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern PROBLEM = Pattern.compile(
            "new (?:DomainProblem\\.)?(Conflict|Malformed|NotAllowed|TooLarge|Unsupported)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern RULE =
            Pattern.compile("new (?:DomainProblem\\.)?(?:Invalid|Violation)\\(\\s*[^,;]+,\\s*\"([a-z0-9-]+)\"");

    static List<String> catalogues() {
        return Messages.CATALOGUES;
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void bothLanguagesSayTheSameThings(String catalogue) {
        var turkish = Messages.bundle(catalogue, Messages.TURKISH);
        var english = Messages.bundle(catalogue, Locale.ENGLISH);

        assertThat(new TreeSet<>(turkish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        turkish.keySet().forEach(k -> {
            assertThat(turkish.getString(k)).as(k).isNotBlank();
            assertThat(english.getString(k)).as(k).isNotBlank();
        });
    }

    @Test
    void everyRefusalThrownHasItsText() throws IOException {
        var messages = new Messages();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var missing = sources.filter(p -> p.toString().endsWith(".java"))
                    .flatMap(MessagesTest::keys)
                    .filter(key -> messages.text(Messages.TURKISH, key).equals(key))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
            assertThat(missing).isEmpty();
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            var text = Files.readString(source);
            return Stream.concat(
                    PROBLEM.matcher(text).results().map(m -> "problem." + m.group(2)),
                    RULE.matcher(text).results().map(m -> "rule." + m.group(1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
