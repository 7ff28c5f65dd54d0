package org.yeep.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Runs the scripts under {@code db/demo/}. */
@ApplicationScoped
class SampleRows {
    private final EntityManager entities;

    SampleRows(EntityManager entities) {
        this.entities = entities;
    }

    void run(String script) {
        entities.createNativeQuery(read("db/demo/" + script)).executeUpdate();
    }

    private static String read(String path) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("There is no " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
