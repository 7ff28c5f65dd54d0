package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;

/**
 * Who shares a plan and what it hangs together with, as its writers see it.
 *
 * @param shareable whether a plan of its kind can have co-owners
 * @param links in both directions; those that come from elsewhere only if their plan is public
 * @param version of the plan, for naming its co-owners
 */
@Schema(name = "PlanConnections")
public record PlanConnectionsResponse(
        @NotNull UUID planId,
        @NotNull boolean shareable,
        @NotNull List<@NotNull OrganisationRef> coOwners,
        @NotNull List<@NotNull PlanLinkResponse> links,
        @NotNull int version) {}
