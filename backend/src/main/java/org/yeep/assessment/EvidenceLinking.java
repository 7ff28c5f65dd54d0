package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.evidence.EvidenceVisibility;
import org.yeep.evidence.Evidences;
import org.yeep.evidence.NewEvidence;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** The board may point at what it found itself, such as a council decision or a news page. */
@ApplicationScoped
class EvidenceLinking {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final Evidences evidence;

    EvidenceLinking(AssessmentAccess access, AssessmentRepository assessments, Evidences evidence) {
        this.access = access;
        this.assessments = assessments;
        this.evidence = evidence;
    }

    @Transactional
    CitableEvidenceResponse link(UUID assessmentId, LinkEvidenceRequest asked) {
        var assessment = assessments.require(assessmentId);
        var viewer = access.member(assessment);
        viewer.assigned();
        if (assessment.state() == AssessmentState.FINAL) throw new Conflict("finding-closed", assessment.state());
        var me = viewer.member();
        var added = new NewEvidence(
                me.organisationId(),
                CitableEvidence.OF_ASSESSMENT,
                assessmentId,
                asked.kind(),
                asked.title(),
                null,
                EvidenceVisibility.PUBLIC,
                asked.documentDate(),
                true,
                me.account());
        return CitableEvidenceResponse.of(evidence.link(added, asked.url()), null, null);
    }
}
