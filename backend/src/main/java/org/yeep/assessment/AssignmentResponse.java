package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assignment")
public record AssignmentResponse(
        @NotNull UUID id,
        @NotNull UUID memberId,
        @NotNull String memberName,
        @NotNull AssignmentRole role,
        @Schema(description = "Null covers the whole plan") List<String> themeSlugs,
        @NotNull boolean submitted,

        @Schema(description = "What the member declared for this municipality and period; null until then")
        DeclarationOutcome declaration) {

    static AssignmentResponse of(Assignment assignment, BoardMember member, DeclarationOutcome declaration) {
        return new AssignmentResponse(
                assignment.id(),
                member.id(),
                member.name(),
                assignment.role(),
                assignment.scope().themeSlugs(),
                assignment.submitted(),
                declaration);
    }
}
