package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** Ids of everything that belongs to a province, by its plate number. */
    public List<UUID> inProvince(int plate) {
        return organisations.idsInProvince(plate);
    }

    public Optional<OrganisationRef> byIdOrSlug(String idOrSlug) {
        return organisations.byIdOrSlug(idOrSlug).map(Organisation::ref);
    }

    public Optional<OrganisationRef> bySlug(String slug) {
        return organisations.bySlug(slug).map(Organisation::ref);
    }
}
