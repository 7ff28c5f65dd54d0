package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.http.Versions;

@Path("/organisations/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationProfileResource {
    private final OrganisationProfileReader reader;
    private final OrganisationService organisations;
    private final EqualityFactService facts;

    OrganisationProfileResource(
            OrganisationProfileReader reader, OrganisationService organisations, EqualityFactService facts) {
        this.reader = reader;
        this.organisations = organisations;
        this.facts = facts;
    }

    @GET
    @Path("/profile")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getOrganisationProfile",
            summary = "Shows population, equality unit and commission, Charter and training",
            description = "Open to everybody. Takes an id or a slug.")
    public OrganisationProfileResponse get(@RestPath String organisation) {
        return reader.read(organisation);
    }

    @PATCH
    @Path("/profile")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("organisation:describe")
    @Operation(
            operationId = "editOrganisationProfile",
            summary = "Changes website, contact, Charter and note (JSON Merge Patch)",
            description = "Roles: municipality (its own), admin. If-Match with the version of the organisation.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditOrganisationProfileRequest.class)))
    public RestResponse<OrganisationResponse> edit(
            @RestPath String organisation, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        var saved = organisations.describe(organisation, patch, ifMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/equality-facts")
    @ResponseStatus(201)
    @PermissionsAllowed("organisation:state")
    @APIResponseSchema(value = EqualityFactResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordEqualityFact",
            summary = "States whether there is an equality unit or commission, and since when",
            description = "Roles: municipality (its own). Ends what was stated before, which stays readable; with the"
                    + " same day it corrects it.")
    public EqualityFactResponse record(
            @RestPath String organisation, @NotNull @Valid RecordEqualityFactRequest request) {
        return facts.record(organisation, request);
    }
}
