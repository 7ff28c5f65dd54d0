package org.yeep.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/indicator-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class IndicatorProposalResource {
    private final DefinitionService service;
    private final DefinitionReader reader;

    IndicatorProposalResource(DefinitionService service, DefinitionReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "listIndicatorProposals",
            summary = "Lists proposed indicators, newest first, whatever became of them",
            description = "Roles: municipality, contributor (their organisation's), board, admin (all).")
    public Page<IndicatorProposalSummaryResponse> list(
            @RestQuery DefinitionState state,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.proposals(state, Cursor.decode(cursor, 1), limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorProposalResponse.class, responseCode = "201")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "proposeIndicator",
            summary = "Proposes an indicator for the library",
            description = "Roles: municipality, contributor (both for an organisation), board, admin. Only the Turkish"
                    + " title is needed now; what publication needs besides is told in `missing`.")
    public RestResponse<IndicatorProposalResponse> propose(@NotNull @Valid DefinitionFacts request) {
        var proposal = reader.proposal(service.propose(request, null).code());
        return Versions.tagged(RestResponse.Status.CREATED, proposal, proposal.version());
    }

    @GET
    @Path("/{proposalCode}")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "getIndicatorProposal",
            summary = "An indicator as those see it who work on it",
            description = "Roles: municipality, contributor (their organisation's), board, admin.")
    public RestResponse<IndicatorProposalResponse> get(@RestPath String proposalCode) {
        return tagged(proposalCode);
    }

    @PATCH
    @Path("/{proposalCode}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "editIndicatorProposal",
            summary = "Changes what a proposal says (JSON Merge Patch)",
            description = "Roles: the proposer's organisation while it is proposed; board, admin while it is in review."
                    + " If-Match with the version read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = DefinitionFacts.class)))
    public RestResponse<IndicatorProposalResponse> edit(
            @RestPath String proposalCode, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        service.edit(proposalCode, patch, ifMatch);
        return tagged(proposalCode);
    }

    @POST
    @Path("/{proposalCode}/take-up")
    @RolesAllowed({Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "takeUpIndicatorProposal",
            summary = "Begins the review of a proposal",
            description = "Roles: board, admin.")
    public RestResponse<IndicatorProposalResponse> takeUp(@RestPath String proposalCode) {
        service.takeUp(proposalCode);
        return tagged(proposalCode);
    }

    @PUT
    @Path("/{proposalCode}/quality-checks")
    @RolesAllowed({Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "judgeIndicatorProposal",
            summary = "Answers CEİD's nine questions about a proposal in review",
            description = "Roles: board, admin. If-Match with the version read.")
    public RestResponse<IndicatorProposalResponse> judge(
            @RestPath String proposalCode,
            @NotNull @Valid JudgeDefinitionRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.judge(proposalCode, request.checks(), ifMatch);
        return tagged(proposalCode);
    }

    @POST
    @Path("/{proposalCode}/send-back")
    @RolesAllowed({Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "sendBackIndicatorProposal",
            summary = "Gives a proposal back to its proposer with the reason",
            description = "Roles: board, admin.")
    public RestResponse<IndicatorProposalResponse> sendBack(
            @RestPath String proposalCode, @NotNull @Valid SendBackDefinitionRequest request) {
        service.sendBack(proposalCode, request.reason());
        return tagged(proposalCode);
    }

    @POST
    @Path("/{proposalCode}/publish")
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "publishIndicatorProposal",
            summary = "Takes a proposal into the library",
            description =
                    "Roles: board-chair, admin, but not whoever proposed it. All nine questions are answered; title"
                            + " in both languages, definition, unit, measure, rights type and theme are stated. If-Match with the"
                            + " version read.")
    public RestResponse<IndicatorProposalResponse> publish(
            @RestPath String proposalCode, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.publish(proposalCode, ifMatch);
        return tagged(proposalCode);
    }

    private RestResponse<IndicatorProposalResponse> tagged(String code) {
        var proposal = reader.proposal(code);
        return Versions.tagged(proposal, proposal.version());
    }
}
