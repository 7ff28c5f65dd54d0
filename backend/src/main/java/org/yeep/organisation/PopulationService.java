package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** A municipality's own people state how many live there, a row a year. */
@ApplicationScoped
class PopulationService {
    private static final int FIRST_CENSUS = 1927;

    private final OrganisationRepository organisations;
    private final PopulationRepository populations;
    private final Clock clock;

    PopulationService(OrganisationRepository organisations, PopulationRepository populations, Clock clock) {
        this.organisations = organisations;
        this.populations = populations;
        this.clock = clock;
    }

    @Transactional
    PopulationResponse save(String idOrSlug, int year, SavePopulationRequest said, String ifMatch, String ifNoneMatch) {
        var organisation = organisations.require(idOrSlug);
        organisation.requireMunicipality();
        var now = LocalDate.now(clock).getYear();
        if (year < FIRST_CENSUS || year > now)
            throw new Invalid("/year", "population-year", "" + FIRST_CENSUS, "" + now);
        var known = populations.of(organisation.id(), year).orElse(null);
        if (known == null) {
            Versions.requireAbsent(ifMatch, ifNoneMatch);
            known = Population.of(organisation.id(), year, said);
            populations.persist(known);
        } else {
            Versions.require(ifMatch, known.version());
            known.state(said);
        }
        populations.flush();
        return known.response();
    }

    @Transactional
    void delete(String idOrSlug, int year, String ifMatch) {
        var organisation = organisations.require(idOrSlug);
        var known = populations.of(organisation.id(), year).orElseThrow(() -> new NotFound("population", year));
        Versions.require(ifMatch, known.version());
        populations.delete(known);
        populations.flush();
    }
}
