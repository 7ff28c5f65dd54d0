package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Declaration")
public record DeclarationResponse(
        @NotNull UUID id,
        @NotNull UUID memberId,
        @NotNull String memberName,
        @NotNull UUID organisationId,
        @NotNull UUID periodId,
        @NotNull DeclarationOutcome outcome,
        @NotNull List<ConflictGround> grounds,
        String explanation,
        @NotNull Instant declaredAt,
        @NotNull int version) {

    static DeclarationResponse of(ConflictDeclaration d, String memberName) {
        return new DeclarationResponse(
                d.id(),
                d.memberId(),
                memberName,
                d.organisationId(),
                d.periodId(),
                d.outcome(),
                d.grounds(),
                d.explanation(),
                d.declaredAt(),
                d.version());
    }
}
