package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assessment")
public record AssessmentResponse(
        @NotNull AssessmentSummaryResponse assessment,
        @NotNull Me me,

        @Schema(description = "Who judges; empty for the municipality") @NotNull
        List<AssignmentResponse> assignments,

        @NotNull List<AssessmentItemResponse> items,

        @Schema(description = "Evidence the board linked itself, for any item") @NotNull
        List<CitableEvidenceResponse> boardEvidence,

        @Schema(description = "Agreement of the blind scores on completion; null until they are revealed")
        AgreementRef agreement,

        @Schema(description = "Transitions the caller may ask for now") @NotNull
        List<AssessmentTransition> allowed) {

    @Schema(name = "MyAssessment")
    public record Me(
            @Schema(description = "The caller's assignment; null for the chair and the municipality")
            UUID assignmentId,

            AssignmentRole assignmentRole,
            @NotNull boolean scoresSubmitted,
            DeclarationOutcome declaration) {}
}
