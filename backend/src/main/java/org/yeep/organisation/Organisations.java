package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask about organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    public Optional<OrganisationRef> find(UUID id) {
        return organisations.findByIdOptional(id).map(Organisation::ref);
    }

    /** Those that exist, by id, in one statement. */
    public Map<UUID, OrganisationRef> findAll(Collection<UUID> ids) {
        return organisations.byIds(ids).stream()
                .map(Organisation::ref)
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    public Optional<OrganisationRef> bySlug(String slug) {
        return organisations.bySlug(slug).map(Organisation::ref);
    }
}
