package org.yeep.plan.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.organisation.OrganisationRef;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
@Tag(name = "Plans")
class PlanLinkResource {
    private final PlanLinks links;

    PlanLinkResource(PlanLinks links) {
        this.links = links;
    }

    @GET
    @Path("/connections")
    @Operation(
            operationId = "getPlanConnections",
            summary = "Shows who shares a plan and what it hangs together with, for changing it",
            description = PlanRoles.WRITERS)
    public RestResponse<PlanConnectionsResponse> connections(@RestPath UUID planId) {
        var connections = links.connections(planId);
        return Versions.tagged(connections, connections.version());
    }

    @POST
    @Path("/links")
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanLinkResponse.class, responseCode = "201")
    @Operation(
            operationId = "linkPlans",
            summary = "Says how a plan hangs together with another, as a whole or item by item",
            description = PlanRoles.WRITERS)
    public PlanLinkResponse link(@RestPath UUID planId, @NotNull @Valid LinkPlansRequest request) {
        return links.link(planId, request);
    }

    @DELETE
    @Path("/links/{linkId}")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Removed")
    @Operation(operationId = "unlinkPlans", summary = "Takes a link of this plan back", description = PlanRoles.WRITERS)
    public void unlink(@RestPath UUID planId, @RestPath UUID linkId) {
        links.unlink(planId, linkId);
    }

    @PUT
    @Path("/co-owners")
    @Operation(
            operationId = "setPlanCoOwners",
            summary = "Names all organisations that share a monitoring plan with its owner",
            description =
                    "Roles: municipality of the owner; contributor of the platform that owns it. If-Match with the"
                            + " plan's version.")
    public List<OrganisationRef> coOwners(
            @RestPath UUID planId,
            @NotNull @Valid SetCoOwnersRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return links.setCoOwners(planId, request.organisationIds(), ifMatch);
    }
}
