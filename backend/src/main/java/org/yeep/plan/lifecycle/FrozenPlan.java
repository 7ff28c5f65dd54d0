package org.yeep.plan.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.json.CanonicalJson;

/** A plan's document as the text that is hashed and kept, and back. */
@ApplicationScoped
class FrozenPlan {
    private final ObjectMapper json;

    FrozenPlan(ObjectMapper json) {
        this.json = json;
    }

    String write(PlanDocument document) {
        try {
            return CanonicalJson.write(json.readValue(json.writeValueAsString(document), Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that cannot be written as JSON", e);
        }
    }

    PlanDocument read(String frozen) {
        try {
            return json.readValue(frozen, PlanDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen plan that cannot be read", e);
        }
    }
}
