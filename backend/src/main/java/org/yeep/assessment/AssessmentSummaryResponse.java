package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.PlanRef;

@Schema(name = "AssessmentSummary")
public record AssessmentSummaryResponse(
        @NotNull UUID id,
        @NotNull UUID submissionId,
        @NotNull UUID planId,
        @NotNull String planTitle,
        @NotNull OrganisationRef organisation,
        @NotNull UUID periodId,
        @NotNull String periodCode,
        @NotNull AssessmentState state,

        @Schema(description = "Last day of scoring; null where none was said")
        LocalDate scoringDue,

        @Schema(description = "Last day of reconciliation; null where none was said")
        LocalDate reconciliationDue,

        @Schema(description = "Last day of the municipality's reply; null before it is asked")
        LocalDate replyDue,

        @Schema(description = "The caller's part; null for the chair and the municipality")
        AssignmentRole myRole,

        @Schema(description = "What the caller declared; null: not yet, and nothing opens before")
        DeclarationOutcome myDeclaration,

        @NotNull boolean myScoresSubmitted,
        @NotNull int version) {

    static AssessmentSummaryResponse of(
            Assessment a, PlanRef plan, OrganisationRef owner, Assignment mine, ConflictDeclaration declared) {
        return new AssessmentSummaryResponse(
                a.id(),
                a.submissionId(),
                plan.id(),
                plan.title(),
                owner,
                a.periodId(),
                a.periodCode(),
                a.state(),
                a.scoringDue(),
                a.reconciliationDue(),
                a.replyDue(),
                mine == null ? null : mine.role(),
                declared == null ? null : declared.outcome(),
                mine != null && mine.submitted(),
                a.version());
    }
}
