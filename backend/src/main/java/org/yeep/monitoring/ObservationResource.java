package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.evidence.EvidenceForm;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.shared.http.Versions;

@Path("/submissions/{submissionId}/observations/{planIndicatorId}/{cell}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class ObservationResource {
    private final ObservationService service;
    private final ObservationEvidence evidence;

    ObservationResource(ObservationService service, ObservationEvidence evidence) {
        this.service = service;
        this.evidence = evidence;
    }

    @PUT
    @PermissionsAllowed("submission:enter")
    @APIResponseSchema(value = ObservationResponse.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(
            responseCode = "201",
            description = "Saved for the first time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObservationResponse.class)))
    @Operation(
            operationId = "saveObservation",
            summary = "Saves the value of one cell, or why it is missing",
            description = "municipality, its own. The first time with If-None-Match: *, later with If-Match and the"
                    + " version read; whoever comes second gets 412 and the first value stays.")
    public RestResponse<ObservationResponse> save(
            @RestPath UUID submissionId,
            @RestPath UUID planIndicatorId,
            @RestPath String cell,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid SaveObservationRequest request) {
        var address = new CellAddress(submissionId, planIndicatorId, cell);
        var saved = service.save(address, request, new Precondition(ifMatch, ifNoneMatch));
        var status = saved.version() == 0 ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return Versions.tagged(status, saved, saved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @PermissionsAllowed("submission:enter")
    @APIResponse(responseCode = "204", description = "Emptied, with its evidence")
    @Operation(
            operationId = "deleteObservation",
            summary = "Empties a cell filled in by mistake",
            description = "municipality, its own. Not for values the board returned: these are corrected.")
    public void delete(
            @RestPath UUID submissionId,
            @RestPath UUID planIndicatorId,
            @RestPath String cell,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(new CellAddress(submissionId, planIndicatorId, cell), ifMatch);
    }

    @POST
    @Path("/links")
    @ResponseStatus(201)
    @PermissionsAllowed("submission:enter")
    @APIResponseSchema(value = EvidenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "linkObservationEvidence",
            summary = "Adds the web address that supports a value, instead of a file",
            description = "municipality, its own. A value has one file or one address; what is there is removed first."
                    + " The same address with the same statements again answers with what is there.")
    public EvidenceResponse link(
            @RestPath UUID submissionId,
            @RestPath UUID planIndicatorId,
            @RestPath String cell,
            @NotNull @Valid LinkObservationEvidenceRequest request) {
        return evidence.link(new CellAddress(submissionId, planIndicatorId, cell), request);
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @PermissionsAllowed("submission:enter")
    @APIResponseSchema(value = EvidenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "attachEvidence",
            summary = "Attaches the one file that supports a value",
            description = "municipality, its own. PDF, PNG, JPEG, WebP, DOCX, XLSX, ODT, ODS, CSV or plain text up to"
                    + " 10 MB; the content must be what the name says. A file already there is removed first."
                    + " The same file with the same statements again answers with what is there.")
    public EvidenceResponse attach(
            @RestPath UUID submissionId,
            @RestPath UUID planIndicatorId,
            @RestPath String cell,
            @Valid EvidenceForm form)
            throws IOException {
        return evidence.attach(new CellAddress(submissionId, planIndicatorId, cell), form);
    }
}
