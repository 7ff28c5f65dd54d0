package org.yeep.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Writes one line per step, with the seconds since the launcher began. */
final class Screen {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Instant begun;
    private final Words words;

    Screen(Words words, Instant begun) {
        this.words = words;
        this.begun = begun;
    }

    void step(String key, Object... values) {
        line("  … ", key, values);
    }

    void done(String key, Object... values) {
        line("  ✔ ", key, values);
    }

    void refuse(Refusal refusal) {
        out.println("  ✘ " + refusal.in(words));
    }

    void say(String key, Object... values) {
        out.println(words.say(key, values));
    }

    void plain(String text) {
        out.println(text);
    }

    String word(String key) {
        return words.say(key);
    }

    private void line(String mark, String key, Object... values) {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%s%6.1f s  %s%n", mark, seconds, words.say(key, values));
    }
}
