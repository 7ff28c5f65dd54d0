package org.yeep.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationResource {
    private final OrganisationReader reader;

    OrganisationResource(OrganisationReader reader) {
        this.reader = reader;
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
            @RestQuery @Size(max = 100) String q,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new OrganisationFilter(kind, province, municipalityType, pilot, q);
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
}
