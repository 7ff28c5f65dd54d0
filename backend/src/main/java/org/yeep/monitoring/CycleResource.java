package org.yeep.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

@Path("/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring cycles")
class CycleResource {
    private final CycleService service;
    private final CycleReader reader;
    private final Caller caller;

    CycleResource(CycleService service, CycleReader reader, Caller caller) {
        this.service = service;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listCycles",
            summary = "Lists monitoring cycles, newest first",
            description = "Everybody.")
    public Page<CycleSummaryResponse> list(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.list(cursor, limit);
    }

    @GET
    @PermitAll
    @PublicRead
    @Path("/{cycleId}")
    @Operation(
            operationId = "getCycle",
            summary = "One cycle with its periods and plans",
            description = "Everybody. Of a submission only its publication, or that none was sent in time, is told.")
    public CycleResponse get(@RestPath UUID cycleId) {
        return reader.get(cycleId);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CycleResponse.class, responseCode = "201")
    @RolesAllowed({Role.ADMIN, Role.BOARD_CHAIR})
    @Operation(
            operationId = "createCycle",
            summary = "Begins a cycle of periods that feed three progress reports and the final one",
            description =
                    "admin, board-chair. Periods of a month, four months, half a year or a year; several in a row may feed"
                            + " one report, but none out of turn, and nothing follows the final one.")
    public CycleResponse create(@NotNull @Valid CreateCycleRequest request) {
        return reader.get(service.create(request.by(caller.account())));
    }

    @POST
    @Path("/{cycleId}/plans")
    @ResponseStatus(201)
    @APIResponseSchema(value = CycleResponse.class, responseCode = "201")
    @RolesAllowed({Role.ADMIN, Role.BOARD_CHAIR})
    @Operation(
            operationId = "addPlanToCycle",
            summary = "Takes a plan into the cycle; each period still to come gets a submission",
            description = "admin, board-chair.")
    public CycleResponse addPlan(@RestPath UUID cycleId, @NotNull @Valid AddPlanToCycleRequest request) {
        service.addPlan(cycleId, request.planId());
        return reader.get(cycleId);
    }
}
