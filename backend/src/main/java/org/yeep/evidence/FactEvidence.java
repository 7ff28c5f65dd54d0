package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yeep.organisation.EqualityFactRef;
import org.yeep.organisation.EqualityFacts;
import org.yeep.organisation.Organisations;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** What supports an organisation's facts. The facts are public, so what is given for the public is so at once. */
@ApplicationScoped
class FactEvidence {
    static final String SUBJECT = "EQUALITY_FACT";
    private static final int MOST = 20;

    private final EqualityFacts facts;
    private final Organisations organisations;
    private final EvidenceRepository evidence;
    private final EvidenceIntake intake;
    private final FactEvidenceAccess access;
    private final Caller caller;
    private final Clock clock;

    FactEvidence(
            EqualityFacts facts,
            Organisations organisations,
            EvidenceRepository evidence,
            EvidenceIntake intake,
            FactEvidenceAccess access,
            Caller caller,
            Clock clock) {
        this.facts = facts;
        this.organisations = organisations;
        this.evidence = evidence;
        this.intake = intake;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    FactEvidenceResponse attach(UUID factId, EvidenceForm form) throws IOException {
        var fact = require(factId);
        var asked = new NewEvidence(
                fact.organisationId(),
                SUBJECT,
                fact.id(),
                form.kind,
                form.title,
                form.file.fileName(),
                form.visibility,
                form.documentDate,
                form.personalDataDeclared,
                caller.account());
        try (var content = Files.newInputStream(form.file.uploadedFile())) {
            return published(intake.file(asked, content));
        }
    }

    @Transactional
    FactEvidenceResponse link(UUID factId, LinkFactEvidenceRequest request) {
        var fact = require(factId);
        var asked = new NewEvidence(
                fact.organisationId(),
                SUBJECT,
                fact.id(),
                request.kind(),
                request.title(),
                null,
                request.visibility(),
                request.documentDate(),
                request.personalDataDeclared(),
                caller.account());
        return published(intake.link(asked, request.url()));
    }

    /** What everybody may see. */
    @Transactional
    List<FactEvidenceResponse> publicOf(String organisation) {
        return of(organisation).stream()
                .filter(EvidenceDesk::isPublic)
                .map(FactEvidenceResponse::of)
                .toList();
    }

    /** What the caller may see. */
    @Transactional
    List<FactEvidenceResponse> visibleOf(String organisation) {
        return of(organisation).stream()
                .filter(e -> EvidenceDesk.isPublic(e) || access.mayRead(e))
                .map(FactEvidenceResponse::of)
                .toList();
    }

    private List<EvidenceRef> of(String organisation) {
        var owner =
                organisations.byIdOrSlug(organisation).orElseThrow(() -> new NotFound("organisation", organisation));
        var ids = facts.of(owner.id()).stream().map(EqualityFactRef::id).toList();
        return evidence.of(SUBJECT, ids).stream().map(Evidence::ref).toList();
    }

    private EqualityFactRef require(UUID factId) {
        var fact = facts.find(factId).orElseThrow(() -> new NotFound("equality-fact", factId));
        if (evidence.of(SUBJECT, List.of(factId)).size() >= MOST) throw new Conflict("fact-evidence-enough", MOST);
        return fact;
    }

    private FactEvidenceResponse published(Evidence kept) {
        kept.publish(clock.instant());
        evidence.flush();
        return FactEvidenceResponse.of(kept.ref());
    }
}
