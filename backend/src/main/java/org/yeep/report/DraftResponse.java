package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportDraft")
public record DraftResponse(
        @NotNull DraftSummaryResponse draft,
        @NotNull ReportSections sections,

        @Schema(description = "Empty for a municipality") @NotNull
        List<Endorsement> endorsements,

        @Schema(description = "Endorsements needed, the author's not counted") @NotNull @NotNull
        int quorum,

        @Schema(description = "For a municipality its own only") @NotNull
        List<OrganisationReplyResponse> replies,

        @Schema(description = "The report as it would be published now; for a municipality its own chapters") @NotNull
        ReportContent preview,

        @NotNull boolean mayEdit,
        @NotNull boolean mayEndorse,

        @Schema(description = "Transitions the caller may ask for now") @NotNull
        List<ReportTransition> allowed) {

    @Schema(name = "Endorsement")
    public record Endorsement(
            @NotNull String memberName, @NotNull Instant at) {}
}
