package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.yeep.evidence.EvidenceAccess;
import org.yeep.evidence.EvidenceRef;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What the board linked is read by whoever may read the assessment it hangs on, and stays. */
@ApplicationScoped
class AssessmentEvidenceAccess implements EvidenceAccess {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;

    AssessmentEvidenceAccess(AssessmentAccess access, AssessmentRepository assessments) {
        this.access = access;
        this.assessments = assessments;
    }

    @Override
    public String subjectKind() {
        return CitableEvidence.OF_ASSESSMENT;
    }

    @Override
    public boolean mayRead(EvidenceRef evidence) {
        try {
            access.reader(assessments.require(evidence.subjectId()));
            return true;
        } catch (NotAllowed | NotFound refused) {
            return false;
        }
    }

    @Override
    public boolean mayDelete(EvidenceRef evidence) {
        return false;
    }

    @Override
    public boolean editable(EvidenceRef evidence) {
        return false;
    }
}
