package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/submissions/{submissionId}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class BulkEntryResource {
    private final BulkEntry entry;

    BulkEntryResource(BulkEntry entry) {
        this.entry = entry;
    }

    @POST
    @PermissionsAllowed("submission:enter")
    @Operation(
            operationId = "saveObservations",
            summary = "Saves many cells of a submission together, or none of them",
            description =
                    "municipality, its own; also by a service account. Each cell names the version its sender saw,"
                            + " or none if it was empty. What cannot be saved is answered at once, each at its pointer: 422 if"
                            + " it is about content, 409 if somebody else was faster. What a cell says already is left alone,"
                            + " so the same request may be sent again. With dryRun=true nothing is saved.")
    public BulkOutcome save(
            @RestPath UUID submissionId,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @NotNull @Valid SaveObservationsRequest request) {
        return entry.save(submissionId, request.cells(), CellPlaces.IN_REQUEST, dryRun);
    }
}
