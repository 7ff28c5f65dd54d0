package org.yeep.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.Violation;

/** JSON Merge Patch (RFC 7396) on what of a draft may be edited: merged as trees, then bound and validated. */
@ApplicationScoped
class ReportPatch {
    private final ObjectMapper json;
    private final Validator validator;

    ReportPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws IOException if it is no JSON or has fields a report has not */
    EditReportRequest apply(Report report, byte[] patch) throws IOException {
        var current = new EditReportRequest(report.titleTr(), report.titleEn(), report.sections());
        var asked = json.readTree(patch);
        if (asked == null || !asked.isObject()) throw new Malformed("patch-not-an-object");
        var merged = merge(json.valueToTree(current), asked);
        return valid(json.treeToValue(merged, EditReportRequest.class));
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

    private EditReportRequest valid(EditReportRequest edited) {
        var broken = validator.validate(edited).stream()
                .map(v -> new Violation("/" + v.getPropertyPath().toString().replace('.', '/'), "part-not-valid"))
                .toList();
        if (!broken.isEmpty()) throw new Invalid(broken);
        return edited;
    }
}
