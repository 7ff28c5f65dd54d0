package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the evidence of facts must ask about them. */
@ApplicationScoped
public class EqualityFacts {
    private final EqualityFactRepository facts;

    EqualityFacts(EqualityFactRepository facts) {
        this.facts = facts;
    }

    public Optional<EqualityFactRef> find(UUID id) {
        return facts.findByIdOptional(id).map(EqualityFact::ref);
    }

    /** All of an organisation's, present and former, in one statement. */
    public List<EqualityFactRef> of(UUID organisationId) {
        return facts.of(organisationId).stream().map(EqualityFact::ref).toList();
    }
}
