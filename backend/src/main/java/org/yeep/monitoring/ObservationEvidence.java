package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.yeep.evidence.EvidenceForm;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.evidence.Evidences;
import org.yeep.evidence.NewEvidence;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** The one file or link that supports a reported value. */
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
        var supported = supported(address);
        var asked = supported.asked(form, caller.account());
        if (!there(supported).isEmpty()) return earlier(asked, form);
        try (var content = Files.newInputStream(form.file.uploadedFile())) {
            return EvidenceResponse.of(evidences.store(asked, content));
        }
    }

    @Transactional
    EvidenceResponse link(CellAddress address, LinkObservationEvidenceRequest request) {
        var supported = supported(address);
        var url = request.url().toString();
        if (there(supported).stream().anyMatch(e -> !url.equals(e.url()))) throw new Conflict("evidence-already-there");
        return EvidenceResponse.of(evidences.link(supported.asked(request, caller.account()), request.url()));
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

    private Supported supported(CellAddress address) {
        var submission = submissions.locked(address.submissionId());
        var observation = observations.require(address);
        submission.requireWritable();
        observation.requireEditable(submission);
        return new Supported(submission.organisationId(), observation.id());
    }

    private List<EvidenceRef> there(Supported supported) {
        return evidences.of(SUBJECT, List.of(supported.observationId()));
    }

    /** The value the evidence is for. */
    private record Supported(UUID organisationId, UUID observationId) {
        NewEvidence asked(EvidenceForm form, String by) {
            return new NewEvidence(
                    organisationId,
                    SUBJECT,
                    observationId,
                    form.kind,
                    form.title,
                    form.file.fileName(),
                    form.visibility,
                    form.documentDate,
                    form.personalDataDeclared,
                    by);
        }

        NewEvidence asked(LinkObservationEvidenceRequest request, String by) {
            return new NewEvidence(
                    organisationId,
                    SUBJECT,
                    observationId,
                    request.kind(),
                    request.title(),
                    null,
                    request.visibility(),
                    request.documentDate(),
                    request.personalDataDeclared(),
                    by);
        }
    }
}
