package org.yeep.monitoring;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yeep.evidence.EvidenceAccess;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceVisibility;

/** Who may see or remove the evidence of a reported value: as its submission, but PRIVATE stays with the municipality. */
@ApplicationScoped
class ObservationEvidenceAccess implements EvidenceAccess {
    private final SecurityIdentity identity;
    private final ObservationRepository observations;
    private final SubmissionRepository submissions;
    private final SubmissionPermissions permissions;

    ObservationEvidenceAccess(
            SecurityIdentity identity,
            ObservationRepository observations,
            SubmissionRepository submissions,
            SubmissionPermissions permissions) {
        this.identity = identity;
        this.observations = observations;
        this.submissions = submissions;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return ObservationEvidence.SUBJECT;
    }

    @Override
    public boolean mayRead(EvidenceRef evidence) {
        var who = Standing.of(identity);
        if (who.officer()) return who.actsFor(evidence.organisationId());
        return who.board()
                && evidence.visibility() != EvidenceVisibility.PRIVATE
                && submission(evidence).filter(s -> permissions.reads(who, s)).isPresent();
    }

    @Override
    public boolean mayDelete(EvidenceRef evidence) {
        var who = Standing.of(identity);
        return who.officer() && who.actsFor(evidence.organisationId());
    }

    /** The submission is locked, so that it cannot be sent while the file disappears. */
    @Override
    public boolean editable(EvidenceRef evidence) {
        return observations
                .findByIdOptional(evidence.subjectId())
                .filter(o -> o.editable(submissions.locked(o.submissionId())))
                .isPresent();
    }

    private Optional<Submission> submission(EvidenceRef evidence) {
        return observations
                .findByIdOptional(evidence.subjectId())
                .flatMap(o -> submissions.withPeriod(o.submissionId()));
    }
}
