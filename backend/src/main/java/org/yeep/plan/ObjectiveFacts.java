package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan says of one objective, without what hangs on it. */
@Schema(name = "ObjectiveFacts")
public record ObjectiveFacts(
        @NotNull UUID id,
        String code,
        String title,
        List<@NotNull String> responsibleUnits,
        List<@NotNull String> partners,
        List<@NotNull String> risks,
        List<@NotNull String> findings,
        List<@NotNull String> needs,
        BigDecimal costEstimateTry,
        String sourceUrl,
        Boolean truncatedInSource) {

    static ObjectiveFacts of(Objective o) {
        return new ObjectiveFacts(
                o.id(),
                o.code(),
                o.title(),
                o.responsibleUnits(),
                o.partners(),
                o.risks(),
                o.findings(),
                o.needs(),
                o.costEstimateTry(),
                o.sourceUrl(),
                o.truncatedInSource());
    }
}
