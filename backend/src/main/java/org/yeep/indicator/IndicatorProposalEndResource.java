package org.yeep.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

/** How a proposal ends without coming into the library. */
@Path("/indicator-proposals/{proposalCode}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class IndicatorProposalEndResource {
    private final DefinitionService service;
    private final DefinitionReader reader;

    IndicatorProposalEndResource(DefinitionService service, DefinitionReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR, Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "withdrawIndicatorProposal",
            summary = "Takes a proposal back before it is published",
            description = "Roles: the proposer's organisation; board and admin their own. It stays readable to those"
                    + " who could read it.")
    public RestResponse<IndicatorProposalResponse> withdraw(@RestPath String proposalCode) {
        service.withdraw(proposalCode);
        return tagged(proposalCode);
    }

    @POST
    @Path("/reject")
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "rejectIndicatorProposal",
            summary = "Closes a proposal in review for good, with the reason",
            description =
                    "Roles: board-chair, admin. What can be mended is sent back instead. If-Match with the version"
                            + " read.")
    public RestResponse<IndicatorProposalResponse> reject(
            @RestPath String proposalCode,
            @NotNull @Valid RejectDefinitionRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.reject(proposalCode, request.reason(), ifMatch);
        return tagged(proposalCode);
    }

    private RestResponse<IndicatorProposalResponse> tagged(String code) {
        var proposal = reader.proposal(code);
        return Versions.tagged(proposal, proposal.version());
    }
}
