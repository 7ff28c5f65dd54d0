package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/units/{unitId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class UnitChangeResource {
    private final UnitService units;
    private final ResponsibleService responsibles;

    UnitChangeResource(UnitService units, ResponsibleService responsibles) {
        this.units = units;
        this.responsibles = responsibles;
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("unit:maintain")
    @Operation(
            operationId = "editUnit",
            summary = "Moves, closes or reopens a unit (JSON Merge Patch)",
            description = "Roles: municipality (its own), admin. If-Match with the version read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditUnitRequest.class)))
    public RestResponse<UnitResponse> edit(
            @RestPath UUID unitId, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) throws IOException {
        var saved = units.edit(unitId, patch, ifMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/names")
    @PermissionsAllowed("unit:maintain")
    @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
    @Operation(
            operationId = "renameUnit",
            summary = "Gives a unit another name from a day on",
            description = "Roles: municipality (its own), admin. If-Match with the version of the unit. The former name"
                    + " stays and goes on finding it.")
    public RestResponse<UnitResponse> rename(
            @RestPath UUID unitId,
            @NotNull @Valid RenameUnitRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        var saved = units.rename(unitId, request, ifMatch);
        return Versions.tagged(RestResponse.Status.CREATED, saved, saved.version());
    }

    @POST
    @Path("/responsibles")
    @ResponseStatus(201)
    @PermissionsAllowed("unit:maintain")
    @APIResponseSchema(value = ResponsibleResponse.class, responseCode = "201")
    @Operation(
            operationId = "appointResponsible",
            summary = "Names who answers for a unit, or stands in, from a day on",
            description = "Roles: municipality (its own), admin. Whoever was it before hands over on that day.")
    public ResponsibleResponse appoint(@RestPath UUID unitId, @NotNull @Valid AppointResponsibleRequest request) {
        return responsibles.appoint(unitId, request);
    }

    @PATCH
    @Path("/responsibles/{responsibleId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("unit:maintain")
    @Operation(
            operationId = "editResponsible",
            summary = "Corrects how somebody is reached, or ends their time (JSON Merge Patch)",
            description = "Roles: municipality (its own), admin. If-Match with the version read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditResponsibleRequest.class)))
    public RestResponse<ResponsibleResponse> editResponsible(
            @RestPath UUID unitId,
            @RestPath UUID responsibleId,
            byte[] patch,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        var saved = responsibles.edit(unitId, responsibleId, patch, ifMatch);
        return Versions.tagged(saved, saved.version());
    }
}
