package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/submissions/{submissionId}/owners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class OwnersResource {
    private final OwnersReader reader;

    OwnersResource(OwnersReader reader) {
        this.reader = reader;
    }

    @GET
    @PermissionsAllowed("submission:enter")
    @Operation(
            operationId = "listSubmissionOwners",
            summary = "Which unit owes which part, who answers for it today, and who has been quiet for long",
            description = "municipality, its own. Names of people are told to nobody else.")
    public SubmissionOwnersResponse owners(@RestPath UUID submissionId) {
        return reader.read(submissionId);
    }
}
