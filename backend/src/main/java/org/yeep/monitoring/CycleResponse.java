package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Cycle", description = "A monitoring cycle as the public may see it")
public record CycleResponse(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull PeriodFrequency frequency,
        @NotNull List<PeriodResponse> periods,
        @NotNull List<CyclePlanResponse> plans) {

    @Schema(name = "CyclePlan")
    public record CyclePlanResponse(
            @NotNull UUID id,
            @NotNull String slug,
            @NotNull String title,
            @NotNull UUID organisationId,
            @NotNull String organisationSlug,
            @NotNull String organisationName,
            @NotNull List<PublicSubmissionResponse> submissions) {}

    @Schema(
            name = "PublicSubmission",
            description = "Only what is public: that it was published with its report, or that none was sent in time")
    public record PublicSubmissionResponse(
            @NotNull UUID periodId, @NotNull SubmissionState state) {}
}
