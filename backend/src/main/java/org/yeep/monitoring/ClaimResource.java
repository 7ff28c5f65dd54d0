package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/submissions/{submissionId}/claims/{itemId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class ClaimResource {
    private final ClaimService service;

    ClaimResource(ClaimService service) {
        this.service = service;
    }

    @PUT
    @PermissionsAllowed("submission:enter")
    @APIResponseSchema(value = ClaimResponse.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Saved for the first time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimResponse.class)))
    @Operation(
            operationId = "saveClaim",
            summary = "Saves what the municipality itself says of an action in the period",
            description = "municipality, its own. The first time with If-None-Match: *, later with If-Match.")
    public RestResponse<ClaimResponse> save(
            @RestPath UUID submissionId,
            @RestPath UUID itemId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid SaveClaimRequest request) {
        var saved = service.save(submissionId, itemId, request, new Precondition(ifMatch, ifNoneMatch));
        var status = saved.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return Versions.tagged(status, saved, saved.version());
    }
}
