package org.yeep.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

@Path("/assessments/{assessmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class ScoreResource {
    private final ScoringService scoring;
    private final AssessmentSheet sheet;

    ScoreResource(ScoringService scoring, AssessmentSheet sheet) {
        this.scoring = scoring;
        this.sheet = sheet;
    }

    @PUT
    @Path("/scores/{itemId}")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "saveScore",
            summary = "Saves the caller's draft score of one item",
            description = "Roles: board (scorer). A draft may leave things unsaid, `missing` names them; what"
                    + " contradicts itself is refused. If-None-Match: * for the first draft, If-Match afterwards.")
    public RestResponse<ScoreResponse> save(
            @RestPath UUID assessmentId,
            @RestPath UUID itemId,
            @NotNull @Valid SaveScoreRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = scoring.save(assessmentId, itemId, request.judgement(), ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/submit-scores")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "submitScores",
            summary = "Hands in all of the caller's scores for good",
            description = "Roles: board (scorer). With the last scorer's, all scores are revealed; items two or more"
                    + " steps apart go to moderation.")
    public AssessmentSummaryResponse submit(@RestPath UUID assessmentId) {
        scoring.submit(assessmentId);
        return sheet.summary(assessmentId);
    }
}
