package org.yeep.shared.reference;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The facts that ship with the product, under {@code reference/} on the class path. */
@ApplicationScoped
public class ReferenceFiles {
    /** Decimals stay exactly as the files write them. */
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public JsonNode json(String file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + file + " is not JSON", e);
        }
    }

    byte[] bytes(String file) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + file)) {
            if (in == null) throw new IllegalStateException("There is no reference/" + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
