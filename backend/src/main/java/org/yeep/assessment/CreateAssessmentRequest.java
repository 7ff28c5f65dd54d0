package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateAssessment")
public record CreateAssessmentRequest(
        @NotNull UUID submissionId,
        @NotNull UUID rapporteurId,
        @NotNull @Size(min = 2, max = 2) List<@NotNull UUID> scorerIds,

        @Schema(description = "Shared themes these two scorers cover; null covers the whole plan")
        @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 100) String> themeSlugs,

        @Schema(description = "Last day of scoring; where none is said, three weeks from today")
        LocalDate scoringDue,

        @Schema(description = "Last day of reconciliation; where none is said, two weeks after scoring")
        LocalDate reconciliationDue) {}
