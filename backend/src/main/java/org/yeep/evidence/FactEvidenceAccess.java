package org.yeep.evidence;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.yeep.organisation.EqualityFactRef;
import org.yeep.organisation.EqualityFacts;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Evidence of an organisation's facts: its own people see and add it, the board sees what is not private. */
@ApplicationScoped
class FactEvidenceAccess implements EvidenceAccess {
    private final SecurityIdentity identity;
    private final EqualityFacts facts;
    private final Organisations organisations;

    FactEvidenceAccess(SecurityIdentity identity, EqualityFacts facts, Organisations organisations) {
        this.identity = identity;
        this.facts = facts;
        this.organisations = organisations;
    }

    @PermissionChecker("fact:document")
    boolean mayDocument(SecurityIdentity identity, UUID factId) {
        return officer(identity) && owned(identity, facts.find(factId).map(EqualityFactRef::organisationId));
    }

    @PermissionChecker("organisation:read-evidence")
    boolean mayList(SecurityIdentity identity, String organisation) {
        if (officer(identity))
            return owned(identity, organisations.byIdOrSlug(organisation).map(OrganisationRef::id));
        return board(identity);
    }

    @Override
    public String subjectKind() {
        return FactEvidence.SUBJECT;
    }

    @Override
    public boolean mayRead(EvidenceRef evidence) {
        if (officer(identity)) return mayDelete(evidence);
        return board(identity) && evidence.visibility() != EvidenceVisibility.PRIVATE;
    }

    @Override
    public boolean mayDelete(EvidenceRef evidence) {
        return officer(identity) && owned(identity, Optional.of(evidence.organisationId()));
    }

    /** What supported a fact that is history by now stays with it. */
    @Override
    public boolean editable(EvidenceRef evidence) {
        return facts.find(evidence.subjectId()).filter(EqualityFactRef::holds).isPresent();
    }

    private static boolean officer(SecurityIdentity identity) {
        return identity.hasRole(Role.MUNICIPALITY) || identity.hasRole(Role.MUNICIPALITY_APPROVER);
    }

    private static boolean board(SecurityIdentity identity) {
        return identity.hasRole(Role.BOARD) || identity.hasRole(Role.BOARD_CHAIR);
    }

    private static boolean owned(SecurityIdentity identity, Optional<UUID> owner) {
        return owner.map(
                        id -> Caller.organisationOf(identity).filter(id::equals).isPresent())
                .orElse(true);
    }
}
