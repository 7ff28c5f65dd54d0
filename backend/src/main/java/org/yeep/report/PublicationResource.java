package org.yeep.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.security.Role;

@Path("/report-drafts/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.BOARD_CHAIR)
@Tag(name = "Reports")
class PublicationResource {
    private final Publication publication;
    private final PublishedReports published;

    PublicationResource(Publication publication, PublishedReports published) {
        this.publication = publication;
        this.published = published;
    }

    @POST
    @Path("/publish")
    @Operation(
            operationId = "publishReport",
            summary = "Publishes the approved report and freezes its data",
            description = "Roles: board-chair.")
    public ReportResponse publish(@RestPath UUID reportId) {
        publication.publish(reportId);
        return published.read(reportId, null);
    }

    @POST
    @Path("/correct")
    @Operation(
            operationId = "correctReport",
            summary = "Publishes a corrected version with its corrigendum; earlier versions stay",
            description = "Roles: board-chair.")
    public ReportResponse correct(@RestPath UUID reportId, @NotNull @Valid CorrectReportRequest request) {
        publication.correct(reportId, request);
        return published.read(reportId, null);
    }

    @POST
    @Path("/withdraw")
    @Operation(
            operationId = "withdrawReport",
            summary = "Takes a published report back; a public notice with the reason remains",
            description = "Roles: board-chair.")
    public ReportResponse withdraw(@RestPath UUID reportId, @NotNull @Valid WithdrawReportRequest request) {
        publication.withdraw(reportId, request.reason());
        return published.read(reportId, null);
    }
}
