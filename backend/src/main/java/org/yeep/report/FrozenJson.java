package org.yeep.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yeep.shared.json.CanonicalJson;

/** A report's content as the text that is hashed and kept, and back. */
@ApplicationScoped
class FrozenJson {
    private final ObjectMapper json;

    FrozenJson(ObjectMapper json) {
        this.json = json;
    }

    String write(ReportContent content) {
        try {
            return CanonicalJson.write(json.readValue(json.writeValueAsString(content), Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report that cannot be written as JSON", e);
        }
    }

    ReportContent read(String frozen) {
        try {
            return json.readValue(frozen, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen report that cannot be read", e);
        }
    }
}
