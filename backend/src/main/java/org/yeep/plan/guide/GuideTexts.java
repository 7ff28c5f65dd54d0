package org.yeep.plan.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.yeep.shared.reference.ReferenceFiles;

/** The steps and models that ship with the product. */
@Singleton
class GuideTexts {
    private final List<GuideStep> steps;
    private final List<ModelObjective> models;

    GuideTexts(ReferenceFiles files, ObjectMapper json) {
        steps = read(json, files.json("plan-guide.json").get("steps"), new TypeReference<>() {});
        models = read(json, files.json("plan-models.json").get("models"), new TypeReference<>() {});
    }

    List<GuideStep> steps() {
        return steps;
    }

    /** As the file has them: an indicator of the library is its code alone. */
    List<ModelObjective> models() {
        return models;
    }

    private static <T> List<T> read(ObjectMapper json, JsonNode list, TypeReference<List<T>> type) {
        try {
            return json.treeToValue(list, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The guide's texts are not what they should be", e);
        }
    }
}
