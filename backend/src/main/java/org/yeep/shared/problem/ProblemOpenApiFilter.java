package org.yeep.shared.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every operation can answer with a {@link Problem}; saying so once keeps the resources readable. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemOpenApiFilter implements OASFilter {
    private static final Map<String, String> READS = new TreeMap<>(Map.of(
            "400", "The request is not valid",
            "404", "No such thing, or none the caller may know of",
            "429", "Too many requests; see Retry-After"));
    private static final Map<String, String> PROTECTED = new TreeMap<>(Map.of(
            "401", "Not signed in",
            "403", "Not allowed for this role or organisation"));
    private static final Map<String, String> WRITES = new TreeMap<>(Map.of(
            "409", "The present state forbids it; says what is possible",
            "412", "Somebody else changed it meanwhile",
            "413", "Too large",
            "415", "This kind of content is not taken",
            "422", "A rule is broken; each violation points into the body",
            "428", "If-Match is missing"));
    private static final Map<String, String> UPLOADS = new TreeMap<>(Map.of(
            "503", "A part that is needed cannot be reached; see Retry-After",
            "507", "There is no room for the file"));

    @Override
    public PathItem filterPathItem(PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            add(operation, READS);
            if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) add(operation, PROTECTED);
            if (method != PathItem.HttpMethod.GET) add(operation, WRITES);
            if (takesFiles(operation)) add(operation, UPLOADS);
        });
        return item;
    }

    private static boolean takesFiles(Operation operation) {
        var body = operation.getRequestBody();
        return body != null && body.getContent().hasMediaType("multipart/form-data");
    }

    private static void add(Operation operation, Map<String, String> refusals) {
        refusals.forEach((status, text) -> operation.getResponses().addAPIResponse(status, problem(text)));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
