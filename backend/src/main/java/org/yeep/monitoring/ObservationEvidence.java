package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.yeep.evidence.EvidenceForm;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.evidence.Evidences;
import org.yeep.evidence.NewEvidence;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** The one file that supports a reported value. */
@ApplicationScoped
class ObservationEvidence {
    static final String SUBJECT = "OBSERVATION";

    private final SubmissionRepository submissions;
    private final ObservationService observations;
    private final Evidences evidences;
    private final Caller caller;

    ObservationEvidence(
            SubmissionRepository submissions, ObservationService observations, Evidences evidences, Caller caller) {
        this.submissions = submissions;
        this.observations = observations;
        this.evidences = evidences;
        this.caller = caller;
    }

    @Transactional
    EvidenceResponse attach(CellAddress address, EvidenceForm form) throws IOException {
        var submission = submissions.locked(address.submissionId());
        var observation = observations.require(address);
        submission.requireWritable();
        observation.requireEditable(submission);
        var asked = asked(submission, observation, form);
        if (!evidences.of(SUBJECT, List.of(observation.id())).isEmpty()) return earlier(asked, form);
        try (var content = Files.newInputStream(form.file.uploadedFile())) {
            return EvidenceResponse.of(evidences.store(asked, content));
        }
    }

    /** After a lost answer the same file comes again, and is there already. */
    private EvidenceResponse earlier(NewEvidence asked, EvidenceForm form) throws IOException {
        try (var content = Files.newInputStream(form.file.uploadedFile())) {
            return evidences
                    .earlier(asked, content)
                    .map(EvidenceResponse::of)
                    .orElseThrow(() -> new Conflict("evidence-already-there"));
        }
    }

    private NewEvidence asked(Submission submission, Observation observation, EvidenceForm form) {
        return new NewEvidence(
                submission.organisationId(),
                SUBJECT,
                observation.id(),
                form.kind,
                form.title,
                form.file.fileName(),
                form.visibility,
                form.documentDate,
                form.personalDataDeclared,
                caller.account());
    }
}
