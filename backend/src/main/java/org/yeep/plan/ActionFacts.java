package org.yeep.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.ActionContent;

/** What a plan says of one action, without what hangs on it. */
@Schema(
        name = "ActionFacts",
        requiredProperties = {"id", "title", "norms", "otherFacts"})
public record ActionFacts(@NotNull UUID id, @JsonUnwrapped ActionContent content) {

    static ActionFacts of(Action a) {
        return new ActionFacts(a.id(), a.content());
    }
}
