package org.yeep.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;
import org.yeep.shared.http.Versions;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing plans")
class PlanNodeResource {
    private static final String WHO = "municipality (or contributor, for its platform's monitoring plan), its own, in"
            + " DRAFT and IN_CONSULTATION. ";

    private final NodeEditing editing;
    private final ItemCopying copying;
    private final IndicatorProposing proposing;

    PlanNodeResource(NodeEditing editing, ItemCopying copying, IndicatorProposing proposing) {
        this.editing = editing;
        this.copying = copying;
        this.proposing = proposing;
    }

    @POST
    @Path("/nodes")
    @PermissionsAllowed("plan:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanNodeResponse.class, responseCode = "201")
    @Operation(
            operationId = "addPlanNode",
            summary = "Adds a theme, objective, action, milestone or indicator",
            description = WHO + "An indicator of the library is named by its definitionCode alone.")
    public RestResponse<PlanNodeResponse> add(@RestPath UUID planId, @NotNull @Valid AddPlanNodeRequest request)
            throws IOException {
        var node = editing.add(planId, request.kind(), request.parentId(), request.position(), request.content());
        return tagged(RestResponse.Status.CREATED, node);
    }

    @PATCH
    @PermissionsAllowed("plan:write")
    @Path("/nodes/{nodeId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "editPlanNode",
            summary = "Changes what a part says (JSON Merge Patch)",
            description = WHO + "If-Match with the part's version: whoever comes second gets 412 and nothing is lost.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema =
                                    @Schema(
                                            oneOf = {
                                                ThemeContent.class,
                                                ObjectiveContent.class,
                                                ActionContent.class,
                                                MilestoneContent.class,
                                                IndicatorContent.class
                                            })))
    public RestResponse<PlanNodeResponse> edit(
            @RestPath UUID planId,
            @RestPath UUID nodeId,
            byte[] patch,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        return tagged(RestResponse.Status.OK, editing.change(planId, nodeId, patch, ifMatch));
    }

    @POST
    @PermissionsAllowed("plan:write")
    @Path("/nodes/{nodeId}/move")
    @Operation(
            operationId = "movePlanNode",
            summary = "Moves a part with all that hangs on it, within its list or under another part",
            description = WHO + "If-Match with the part's version.")
    public RestResponse<PlanNodeResponse> move(
            @RestPath UUID planId,
            @RestPath UUID nodeId,
            @NotNull @Valid MovePlanNodeRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        var moved = editing.move(planId, nodeId, request.parentId(), request.position(), ifMatch);
        return tagged(RestResponse.Status.OK, moved);
    }

    @DELETE
    @PermissionsAllowed("plan:write")
    @Path("/nodes/{nodeId}")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Taken out, with all that hung on it")
    @Operation(
            operationId = "removePlanNode",
            summary = "Takes a part out with all that hangs on it; can be taken back as one step",
            description = WHO + "If-Match with the part's version.")
    public void remove(@RestPath UUID planId, @RestPath UUID nodeId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        editing.remove(planId, nodeId, ifMatch);
    }

    @POST
    @Path("/copies")
    @PermissionsAllowed("plan:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = PlanCopyResponse.class, responseCode = "201")
    @Operation(
            operationId = "copyPlanItem",
            summary = "Copies an objective or action of a public plan, with where it came from",
            description = WHO + "Milestones and indicators come along; the other town's values, dates, money and units"
                    + " do not.")
    public PlanCopyResponse copy(@RestPath UUID planId, @NotNull @Valid CopyPlanItemRequest request) {
        return new PlanCopyResponse(copying.copy(planId, request.itemId(), request.parentId()));
    }

    @POST
    @Path("/nodes/{nodeId}/proposal")
    @PermissionsAllowed("plan:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorProposedResponse.class, responseCode = "201")
    @Operation(
            operationId = "proposePlanIndicator",
            summary = "Proposes a plan's own indicator for the library, where everybody may use it",
            description = "municipality (or contributor, for its platform's monitoring plan), its own, in any state of"
                    + " the plan. The plan's indicator stays as it is.")
    public IndicatorProposedResponse propose(@RestPath UUID planId, @RestPath UUID nodeId) {
        return new IndicatorProposedResponse(proposing.propose(planId, nodeId));
    }

    private static RestResponse<PlanNodeResponse> tagged(RestResponse.Status status, PlanNode<?> node) {
        return Versions.tagged(status, PlanNodeResponse.of(node), node.version());
    }
}
