package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan says of one action, without what hangs on it. */
@Schema(name = "ActionFacts")
public record ActionFacts(
        @NotNull UUID id,
        String code,
        @NotNull String title,
        List<@NotNull String> responsibleUnits,
        List<@NotNull String> partners,
        String timeline,
        String statedStatus,
        String note) {

    static ActionFacts of(Action a) {
        return new ActionFacts(
                a.id(),
                a.code(),
                a.title(),
                a.responsibleUnits(),
                a.partners(),
                a.timeline(),
                a.statedStatus(),
                a.note());
    }
}
