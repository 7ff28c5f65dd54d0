package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;

/** One page's worth of an organisation, in a fixed number of statements. */
@ApplicationScoped
class OrganisationProfileReader {
    private final OrganisationRepository organisations;
    private final OrganisationReader reader;
    private final PopulationRepository populations;
    private final EqualityFactRepository facts;
    private final StaffTrainingRepository trainings;

    OrganisationProfileReader(
            OrganisationRepository organisations,
            OrganisationReader reader,
            PopulationRepository populations,
            EqualityFactRepository facts,
            StaffTrainingRepository trainings) {
        this.organisations = organisations;
        this.reader = reader;
        this.populations = populations;
        this.facts = facts;
        this.trainings = trainings;
    }

    OrganisationProfileResponse read(String idOrSlug) {
        var organisation = organisations.require(idOrSlug);
        var id = organisation.id();
        return new OrganisationProfileResponse(
                reader.describe(organisation),
                populations.of(id).stream().map(Population::response).toList(),
                facts.of(id).stream().map(EqualityFact::response).toList(),
                trainings.summary(id));
    }
}
