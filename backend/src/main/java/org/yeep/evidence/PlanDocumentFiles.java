package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.PlanFiles;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A plan names its decision's file by its id; only a file given for this very plan counts. */
@ApplicationScoped
class PlanDocumentFiles implements PlanFiles {
    private final Evidences evidences;

    PlanDocumentFiles(Evidences evidences) {
        this.evidences = evidences;
    }

    @Override
    public void publish(UUID planId, UUID documentId, String pointer) {
        evidences
                .find(documentId)
                .filter(e -> e.subjectKind().equals(PlanDocumentDesk.SUBJECT)
                        && e.subjectId().equals(planId)
                        && e.sha256() != null)
                .orElseThrow(() -> new Invalid(pointer, "plan-document-unknown"));
        evidences.publish(List.of(documentId));
    }
}
