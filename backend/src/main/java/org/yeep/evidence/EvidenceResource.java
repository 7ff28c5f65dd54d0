package org.yeep.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.http.ContentDisposition;
import org.yeep.shared.security.Role;

@Path("/evidence/{evidenceId}")
@Tag(name = "Evidence")
class EvidenceResource {
    private final EvidenceDesk desk;

    EvidenceResource(EvidenceDesk desk) {
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEvidence",
            summary = "Describes one piece of evidence",
            description = "Everybody once it is published as PUBLIC; before that its own organisation and, unless it is"
                    + " PRIVATE, board members without a conflict of interest.")
    public EvidenceResponse get(@RestPath UUID evidenceId) {
        return EvidenceResponse.of(desk.read(evidenceId));
    }

    @GET
    @PermitAll
    @Path("/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getEvidenceContent",
            summary = "Downloads the file",
            description =
                    "Who may read the evidence may read its file. Always an attachment, with Repr-Digest and ETag."
                            + " Of a PUBLIC picture it is a copy without place, camera and other metadata.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "410", description = "It was public and was withdrawn; says why")
    public Response content(@RestPath UUID evidenceId, @Context Request request) {
        return answer(desk.file(evidenceId), request);
    }

    @GET
    @PermitAll
    @Path("/original")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getEvidenceOriginal",
            summary = "Downloads the file exactly as it was sent",
            description =
                    "Its own organisation and, unless it is PRIVATE, board members without a conflict of interest;"
                            + " for everybody else only the content exists.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@RestPath UUID evidenceId, @Context Request request) {
        return answer(desk.original(evidenceId), request);
    }

    private Response answer(ServedFile file, Request request) {
        var etag = new EntityTag(file.sha256());
        var notModified = request.evaluatePreconditions(etag);
        var response = notModified != null ? notModified : body(file);
        return response.tag(etag)
                .cacheControl(CacheControl.valueOf(file.open() ? "public, max-age=3600" : "no-store"))
                .build();
    }

    private Response.ResponseBuilder body(ServedFile file) {
        return Response.ok(desk.open(file))
                .type(file.evidence().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(file.evidence().fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed({Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER, Role.BOARD, Role.BOARD_CHAIR})
    @Operation(
            operationId = "deleteEvidence",
            summary = "Removes evidence that was given in error",
            description = "municipality, of its own organisation, while what it supports can still be edited; board"
                    + " members for what they added to an assessment.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@RestPath UUID evidenceId) {
        desk.delete(evidenceId);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
