package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/organisations/{organisation}/population/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class PopulationResource {
    private final PopulationService service;

    PopulationResource(PopulationService service) {
        this.service = service;
    }

    @PUT
    @PermissionsAllowed("organisation:state")
    @Operation(
            operationId = "savePopulation",
            summary = "States a municipality's population in a year, by sex where it is known",
            description = "Roles: municipality (its own). If-None-Match: * for a new year, If-Match afterwards.")
    public RestResponse<PopulationResponse> save(
            @RestPath String organisation,
            @RestPath int year,
            @NotNull @Valid SavePopulationRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = service.save(organisation, year, request, ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @PermissionsAllowed("organisation:state")
    @APIResponse(responseCode = "204", description = "Removed")
    @Operation(
            operationId = "deletePopulation",
            summary = "Removes a year entered by mistake",
            description = "Roles: municipality (its own). If-Match with the version read.")
    public void delete(
            @RestPath String organisation, @RestPath int year, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(organisation, year, ifMatch);
    }
}
