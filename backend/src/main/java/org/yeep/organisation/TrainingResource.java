package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
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
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/organisations/{organisation}/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class TrainingResource {
    private final TrainingService service;

    TrainingResource(TrainingService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("organisation:follow")
    @Operation(
            operationId = "listTrainings",
            summary = "Lists what a municipality's staff was trained in, newest first",
            description = "Roles: municipality (its own), board, admin. The public sees sums in the profile.")
    public Page<TrainingResponse> list(
            @RestPath String organisation,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.page(organisation, Cursor.decode(cursor, 2), limit);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("organisation:state")
    @APIResponseSchema(value = TrainingResponse.class, responseCode = "201")
    @Operation(
            operationId = "addTraining",
            summary = "Enters a training of staff in the log",
            description = "Roles: municipality (its own).")
    public TrainingResponse add(@RestPath String organisation, @NotNull @Valid SaveTrainingRequest request) {
        return service.add(organisation, request);
    }
}
