package org.yeep.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.privacy.NoIdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.Violation;

/** JSON Merge Patch (RFC 7396) on what of a thing may be edited: merged as trees, then bound and validated. */
@ApplicationScoped
public class MergePatch {
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current what may be edited, as it is now
     * @return {@code current} with the patch: left out stays, null empties
     * @throws IOException if it is no JSON or has fields that {@code current} has not
     * @throws Invalid with a violation for each part the result may not have
     */
    @SuppressWarnings("unchecked")
    public <T> T apply(T current, byte[] patch) throws IOException {
        var asked = json.readTree(patch);
        if (asked == null || !asked.isObject()) throw new Malformed("patch-not-an-object");
        var merged = merge(json.valueToTree(current), asked);
        return valid((T) json.treeToValue(merged, current.getClass()));
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        var merged = target.isObject() ? (ObjectNode) target.deepCopy() : ((ObjectNode) patch).objectNode();
        patch.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                var before = merged.path(field.getKey());
                merged.set(field.getKey(), merge(before, field.getValue()));
            }
        });
        return merged;
    }

    /** @throws Invalid with a violation for each part {@code edited} may not have */
    public <T> T valid(T edited) {
        var broken = validator.validate(edited).stream()
                .map(v -> new Violation(pointer(v.getPropertyPath().toString()), rule(v)))
                .toList();
        if (!broken.isEmpty()) throw new Invalid(broken);
        return edited;
    }

    private static String rule(ConstraintViolation<?> violation) {
        return IdentityNumbers.brokeRule(violation) ? NoIdentityNumbers.RULE : "part-not-valid";
    }

    /** {@code targets[2].value} and {@code norms[0].<list element>} as RFC 6901 pointers. */
    private static String pointer(String path) {
        return "/"
                + path.replaceAll("\\.<[^>]*>", "")
                        .replaceAll("\\[(\\w+)]", "/$1")
                        .replace('.', '/');
    }
}
