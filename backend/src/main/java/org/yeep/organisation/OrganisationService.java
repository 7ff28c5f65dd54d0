package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** Organisations come from an admin; how they are reached they also say themselves. */
@ApplicationScoped
class OrganisationService {
    private final OrganisationRepository organisations;
    private final ProvinceRepository provinces;
    private final OrganisationReader reader;
    private final MergePatch patches;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            ProvinceRepository provinces,
            OrganisationReader reader,
            MergePatch patches,
            Clock clock) {
        this.organisations = organisations;
        this.provinces = provinces;
        this.reader = reader;
        this.patches = patches;
        this.clock = clock;
    }

    @Transactional
    OrganisationResponse create(CreateOrganisationRequest asked) {
        var identity = asked.identity();
        requireFirst(identity, null);
        var organisation =
                Organisation.create(identity, new Slugs(organisations.slugs()).next(identity, province(identity)));
        organisation.describe(
                new EditOrganisationProfileRequest(asked.website(), asked.contact(), null, asked.note()), today());
        organisations.persistAndFlush(organisation);
        return reader.describe(organisation);
    }

    @Transactional
    OrganisationResponse edit(String idOrSlug, byte[] patch, String ifMatch) throws IOException {
        var organisation = organisations.require(idOrSlug);
        Versions.require(ifMatch, organisation.version());
        var edited = patches.apply(EditOrganisationRequest.of(organisation), patch);
        requireFirst(edited.identity(), organisation.id());
        organisation.become(edited.identity());
        organisation.describe(edited.profile(), today());
        organisations.flush();
        return reader.describe(organisation);
    }

    @Transactional
    OrganisationResponse describe(String idOrSlug, byte[] patch, String ifMatch) throws IOException {
        var organisation = organisations.require(idOrSlug);
        Versions.require(ifMatch, organisation.version());
        organisation.describe(patches.apply(EditOrganisationProfileRequest.of(organisation), patch), today());
        organisations.flush();
        return reader.describe(organisation);
    }

    private void requireFirst(OrganisationIdentity identity, UUID id) {
        if (organisations.existsAnother(identity, id)) throw new Conflict("organisation-exists", identity.name());
    }

    private String province(OrganisationIdentity identity) {
        return identity.provincePlate() == null
                ? null
                : provinces.findById(identity.provincePlate()).name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
