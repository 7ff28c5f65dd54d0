package org.yeep.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationResource {
    private final OrganisationReader reader;
    private final OrganisationService service;

    OrganisationResource(OrganisationReader reader, OrganisationService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listOrganisations",
            summary = "Lists organisations by name",
            description =
                    "Open to everybody. Names sort in Turkish order; `q` finds names whatever their case and letters.")
    public Page<OrganisationSummaryResponse> list(
            @RestQuery OrganisationKind kind,
            @RestQuery @Parameter(description = "Plate number of a province") Integer province,
            @RestQuery MunicipalityType municipalityType,
            @RestQuery Boolean pilot,
            @RestQuery @Parameter(description = "Only those changed at or after this time") OffsetDateTime updatedSince,
            @RestQuery @Size(max = 100) String q,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new OrganisationFilter(
                kind, province, municipalityType, pilot, updatedSince == null ? null : updatedSince.toInstant(), q);
        return reader.page(filter, Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/{organisation}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getOrganisation",
            summary = "Shows an organisation",
            description = "Open to everybody. Takes an id or a slug.")
    public OrganisationResponse get(@RestPath String organisation) {
        return reader.get(organisation);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = OrganisationResponse.class, responseCode = "201")
    @Operation(
            operationId = "createOrganisation",
            summary = "Adds an organisation of any kind",
            description = "Roles: admin. Its slug is made from its name and stays.")
    public RestResponse<OrganisationResponse> create(@NotNull @Valid CreateOrganisationRequest request) {
        var created = service.create(request);
        return Versions.tagged(RestResponse.Status.CREATED, created, created.version());
    }

    @PATCH
    @Path("/{organisation}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editOrganisation",
            summary = "Changes what an organisation is and says of itself (JSON Merge Patch)",
            description = "Roles: admin. If-Match with the version read. Its slug stays.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditOrganisationRequest.class)))
    public RestResponse<OrganisationResponse> edit(
            @RestPath String organisation, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        return tagged(service.edit(organisation, patch, ifMatch));
    }

    @GET
    @Path("/{organisation}/sourced-values")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listSourcedValues",
            summary = "Lists what public sources report about an organisation",
            description =
                    "Open to everybody. These values were published elsewhere; nobody reported or checked them here."
                            + " All of them on one page; `next` is always null.")
    public Page<SourcedValueResponse> sourcedValues(@RestPath String organisation) {
        return new Page<>(reader.sourcedValues(organisation), null);
    }

    private static RestResponse<OrganisationResponse> tagged(OrganisationResponse saved) {
        return Versions.tagged(saved, saved.version());
    }
}
