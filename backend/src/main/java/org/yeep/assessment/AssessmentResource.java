package org.yeep.assessment;

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
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class AssessmentResource {
    private final AssessmentReader reader;
    private final AssessmentSheet sheet;
    private final AssignmentService assigning;
    private final EvidenceLinking evidence;

    AssessmentResource(
            AssessmentReader reader, AssessmentSheet sheet, AssignmentService assigning, EvidenceLinking evidence) {
        this.reader = reader;
        this.sheet = sheet;
        this.assigning = assigning;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({Role.BOARD, Role.MUNICIPALITY_APPROVER})
    @Operation(
            operationId = "listAssessments",
            summary = "Lists assessments, newest first",
            description = "Roles: board (one's own, without those one is blocked for), board-chair (all),"
                    + " municipality-approver (one's own municipality's, once open for reply).")
    public Page<AssessmentSummaryResponse> list(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.page(Cursor.decode(cursor, 1), limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AssessmentSummaryResponse.class, responseCode = "201")
    @RolesAllowed(Role.BOARD_CHAIR)
    @Operation(
            operationId = "createAssessment",
            summary = "Gives a submission to two scorers and a rapporteur",
            description = "Roles: board-chair. Three different members, none with a conflict declared.")
    public AssessmentSummaryResponse create(@NotNull @Valid CreateAssessmentRequest request) {
        return reader.summary(assigning.create(request));
    }

    @GET
    @Path("/{assessmentId}")
    @RolesAllowed({Role.BOARD, Role.MUNICIPALITY_APPROVER})
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment with everything its reader may see",
            description = "Roles: board (assigned, declared, not blocked), board-chair (declared, not blocked),"
                    + " municipality-approver (own, once open for reply: findings, never scores).")
    public AssessmentResponse get(@RestPath UUID assessmentId) {
        return sheet.read(assessmentId);
    }

    @POST
    @Path("/{assessmentId}/assignments")
    @RolesAllowed(Role.BOARD_CHAIR)
    @Operation(
            operationId = "assignMember",
            summary = "Replaces the rapporteur or a blocked scorer, adds scorers for further themes or a third scorer",
            description = "Roles: board-chair. Scorers while scoring is blind, a third scorer in moderation.")
    public AssessmentSummaryResponse assign(@RestPath UUID assessmentId, @NotNull @Valid AssignMemberRequest request) {
        assigning.assign(assessmentId, request);
        return reader.summary(assessmentId);
    }

    @POST
    @Path("/{assessmentId}/evidence")
    @ResponseStatus(201)
    @APIResponseSchema(value = CitableEvidenceResponse.class, responseCode = "201")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "linkEvidence",
            summary = "Links evidence the board found itself",
            description = "Roles: board (assigned). Becomes public with the report.")
    public CitableEvidenceResponse link(@RestPath UUID assessmentId, @NotNull @Valid LinkEvidenceRequest request) {
        return evidence.link(assessmentId, request);
    }
}
