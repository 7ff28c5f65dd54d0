package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/trainings/{trainingId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class TrainingEntryResource {
    private final TrainingService service;

    TrainingEntryResource(TrainingService service) {
        this.service = service;
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("training:state")
    @Operation(
            operationId = "editTraining",
            summary = "Corrects an entry of the training log (JSON Merge Patch)",
            description = "Roles: municipality (its own). If-Match with the version read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = SaveTrainingRequest.class)))
    public RestResponse<TrainingResponse> edit(
            @RestPath UUID trainingId, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        var saved = service.edit(trainingId, patch, ifMatch);
        return Versions.tagged(saved, saved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @PermissionsAllowed("training:state")
    @APIResponse(responseCode = "204", description = "Removed")
    @Operation(
            operationId = "deleteTraining",
            summary = "Removes an entry made by mistake",
            description = "Roles: municipality (its own). If-Match with the version read.")
    public void delete(@RestPath UUID trainingId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(trainingId, ifMatch);
    }
}
