package org.yeep.plan.importing.detecting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the list of names that plans give their columns. */
final class HeaderWordList {
    private static final String FILE = "/importing/header-words.txt";

    private HeaderWordList() {}

    /** By name, in the list's order. */
    static Map<String, Field> read() {
        var words = new LinkedHashMap<String, Field>();
        var text = text().replaceAll("(?m)^#.*\\R", "").replaceAll(",\\s*\\R\\s+", ", ");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> line(line, words));
        return words;
    }

    private static void line(String line, Map<String, Field> words) {
        var parts = line.split(":", 2);
        var field = Field.valueOf(parts[0]);
        for (var word : parts[1].split(","))
            if (words.put(word.strip(), field) != null)
                throw new IllegalStateException(FILE + " names '" + word.strip() + "' twice");
    }

    private static String text() {
        try (var in = HeaderWordList.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
