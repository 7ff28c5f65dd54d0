package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.yeep.plan.PlanDesks;
import org.yeep.shared.security.Caller;

/** Takes in a plan's documents; they become public only with the decision that names them. */
@ApplicationScoped
class PlanDocumentDesk {
    static final String SUBJECT = "PLAN_DOCUMENT";

    private final PlanDesks plans;
    private final Evidences evidences;
    private final Caller caller;

    PlanDocumentDesk(PlanDesks plans, Evidences evidences, Caller caller) {
        this.plans = plans;
        this.evidences = evidences;
        this.caller = caller;
    }

    @Transactional
    EvidenceResponse attach(UUID planId, PlanDocumentForm form) throws IOException {
        var plan = plans.written(planId);
        var asked = new NewEvidence(
                plan.organisationId(),
                SUBJECT,
                planId,
                form.kind,
                form.title,
                form.file.fileName(),
                EvidenceVisibility.PUBLIC,
                form.documentDate,
                form.personalDataDeclared,
                caller.account());
        try (var content = Files.newInputStream(form.file.uploadedFile())) {
            return EvidenceResponse.of(evidences.store(asked, content));
        }
    }
}
