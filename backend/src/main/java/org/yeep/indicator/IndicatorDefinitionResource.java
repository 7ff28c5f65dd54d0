package org.yeep.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/indicator-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class IndicatorDefinitionResource {
    private final DefinitionReader reader;
    private final DefinitionService service;

    IndicatorDefinitionResource(DefinitionReader reader, DefinitionService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listIndicatorDefinitions",
            summary = "Lists the indicators of the library by code",
            description =
                    "Open to everybody: those in use and those retired. `q` looks into both titles, whatever their"
                            + " case and letters.")
    public Page<IndicatorDefinitionResponse> list(
            @RestQuery @Parameter(description = "Slug of a shared theme") @Size(max = 100) String theme,
            @RestQuery RightsType rightsType,
            @RestQuery
                    @Parameter(description = "Of this norm and of everything that is part of it, e.g. `SDG:5.1`")
                    @Size(max = 70)
                    String norm,
            @RestQuery Measure measure,
            @RestQuery @Parameter(description = "Only PUBLISHED and RETIRED ones are listed") DefinitionState state,
            @RestQuery @Size(max = 100) String q,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new DefinitionFilter(theme, rightsType, measure, state, q);
        return reader.page(filter, norm, Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getIndicatorDefinition",
            summary = "Shows an indicator of the library",
            description = "Open to everybody. Takes the library's code, e.g. `I048`.")
    public IndicatorDetailResponse get(@RestPath String code) {
        return reader.detail(code);
    }

    @GET
    @Path("/{code}/versions/{number}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getIndicatorDefinitionVersion",
            summary = "What an indicator said in one of its versions",
            description = "Open to everybody. A version never changes.")
    public IndicatorVersionResponse version(@RestPath String code, @RestPath int number) {
        return reader.version(code, number);
    }

    @POST
    @Path("/{code}/versions")
    @ResponseStatus(201)
    @APIResponseSchema(value = IndicatorDetailResponse.class, responseCode = "201")
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "reviseIndicatorDefinition",
            summary = "Gives a published indicator a new version",
            description = "Roles: board-chair, admin. The same is asked of it as of a publication. If-Match with the"
                    + " version read at `/indicator-proposals/{code}`.")
    public IndicatorDetailResponse revise(
            @RestPath String code, @NotNull @Valid Revision request, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.revise(code, request, ifMatch);
        return reader.detail(code);
    }

    @POST
    @Path("/{code}/retire")
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "retireIndicatorDefinition",
            summary = "Takes an indicator out of use; it stays readable",
            description = "Roles: board-chair, admin. If-Match with the version read at `/indicator-proposals/{code}`.")
    public IndicatorDetailResponse retire(
            @RestPath String code,
            @NotNull @Valid RetireDefinitionRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.retire(code, request.reason(), request.successor(), ifMatch);
        return reader.detail(code);
    }
}
