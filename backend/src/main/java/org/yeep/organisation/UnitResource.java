package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/organisations/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class UnitResource {
    private final UnitReader reader;
    private final UnitService service;

    UnitResource(UnitReader reader, UnitService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Path("/units")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listUnits",
            summary = "Lists a municipality's units by name, with what they were called before",
            description = "Open to everybody; without the people who answer for them.")
    public Page<UnitSummaryResponse> list(
            @RestPath String organisation,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.page(organisation, Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/unit-register")
    @PermissionsAllowed("organisation:describe")
    @Operation(
            operationId = "listUnitRegister",
            summary = "Lists a municipality's units with the people who answer for them",
            description = "Roles: municipality (its own), admin.")
    public Page<UnitResponse> register(
            @RestPath String organisation,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.register(organisation, Cursor.decode(cursor, 2), limit);
    }

    @POST
    @Path("/units")
    @ResponseStatus(201)
    @PermissionsAllowed("organisation:describe")
    @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
    @Operation(
            operationId = "addUnit",
            summary = "Adds a unit to a municipality",
            description = "Roles: municipality (its own), admin. No other of its units may bear the name in that time.")
    public UnitResponse add(@RestPath String organisation, @NotNull @Valid AddUnitRequest request) {
        return service.add(organisation, request);
    }
}
