package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What ./start runs once everything is built. */
final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        var words = Words.of(System.getenv());
        var screen = new Screen(words, begun());
        try {
            var options = Options.parse(Path.of("").toAbsolutePath(), arguments, System.getenv());
            new Stack(options, screen, Jvm.running()).run();
            // Told to stop: the exit already under way keeps its own code.
        } catch (Refusal refusal) {
            screen.refuse(refusal);
        } catch (IOException e) {
            screen.refuse(new Refusal("refusal.files", e));
        }
        System.exit(1);
    }

    /** ./start says when it began, so that the seconds shown are those the person waited. */
    private static Instant begun() {
        String epochSeconds = System.getProperty("yeep.begun", "");
        return epochSeconds.matches("\\d+") ? Instant.ofEpochSecond(Long.parseLong(epochSeconds)) : Instant.now();
    }
}
