package org.yeep.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.ObjectiveContent;

/** What a plan says of one objective, without what hangs on it. */
@Schema(
        name = "ObjectiveFacts",
        requiredProperties = {"id", "norms", "otherFacts"})
public record ObjectiveFacts(
        @NotNull UUID id, @JsonUnwrapped ObjectiveContent content) {

    static ObjectiveFacts of(Objective o) {
        return new ObjectiveFacts(o.id(), o.content());
    }
}
