package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Everything the public pages of organisations read. */
@ApplicationScoped
class OrganisationReader {
    private final OrganisationRepository organisations;
    private final ProvinceRepository provinces;
    private final SourcedFactRepository facts;

    OrganisationReader(
            OrganisationRepository organisations, ProvinceRepository provinces, SourcedFactRepository facts) {
        this.organisations = organisations;
        this.provinces = provinces;
        this.facts = facts;
    }

    Page<OrganisationSummaryResponse> page(OrganisationFilter filter, Cursor after, int limit) {
        var found = organisations.page(filter, after, limit + 1);
        return Page.of(found, limit, o -> Cursor.of(o.name(), o.id()));
    }

    /** @throws NotFound if there is none with that id or slug */
    OrganisationResponse get(String idOrSlug) {
        return describe(organisations.require(idOrSlug));
    }

    OrganisationResponse describe(Organisation organisation) {
        var province = Optional.ofNullable(organisation.provincePlate()).map(provinces::findById);
        return OrganisationResponse.of(
                organisation, province.map(Province::name).orElse(null));
    }

    List<SourcedValueResponse> sourcedValues(String idOrSlug) {
        return facts.of(organisations.require(idOrSlug).id()).stream()
                .map(SourcedFact::response)
                .toList();
    }
}
