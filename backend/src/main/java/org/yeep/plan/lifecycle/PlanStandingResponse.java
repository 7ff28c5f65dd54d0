package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.PlanState;

/**
 * Where a plan stands.
 *
 * @param consultationEndsOn the last day of the last consultation; null if the public was never asked here
 * @param consultationOpen whether one can comment now
 * @param decision the last one a council took about it
 * @param predecessorId the plan it succeeds, if the public may see it
 * @param coOwners who shares it with its owner
 */
@Schema(name = "PlanStanding")
public record PlanStandingResponse(
        @NotNull UUID id,
        PlanState state,
        LocalDate consultationEndsOn,
        @NotNull boolean consultationOpen,
        Decision decision,
        @NotNull int currentVersion,
        UUID predecessorId,
        @NotNull List<@NotNull OrganisationRef> coOwners,
        @NotNull List<@NotNull PlanLinkResponse> links) {}
