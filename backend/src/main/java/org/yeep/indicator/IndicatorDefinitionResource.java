package org.yeep.indicator;

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
import org.yeep.shared.problem.DomainProblem.NotFound;

@Path("/indicator-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class IndicatorDefinitionResource {
    private final IndicatorDefinitionRepository definitions;

    IndicatorDefinitionResource(IndicatorDefinitionRepository definitions) {
        this.definitions = definitions;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listIndicatorDefinitions",
            summary = "Lists the indicators of the library by code",
            description = "Open to everybody. `q` looks into both titles, whatever their case and letters.")
    public Page<IndicatorDefinitionResponse> list(
            @RestQuery @Parameter(description = "Slug of a shared theme") @Size(max = 100) String theme,
            @RestQuery RightsType rightsType,
            @RestQuery @Size(max = 100) String q,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = definitions.page(theme, rightsType, q, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(found, limit, d -> Cursor.of(d.ref().code(), d.id())).map(IndicatorDefinitionResponse::of);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getIndicatorDefinition",
            summary = "Shows an indicator of the library",
            description = "Open to everybody. Takes the library's code, e.g. `I048`.")
    public IndicatorDefinitionResponse get(@RestPath String code) {
        return definitions
                .byCode(code)
                .map(IndicatorDefinitionResponse::of)
                .orElseThrow(() -> new NotFound("indicator-definition", code));
    }
}
