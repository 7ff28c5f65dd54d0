package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.security.Caller;

/** What was known before stays known: a new fact ends the former one and overwrites nothing. */
@ApplicationScoped
class EqualityFactService {
    private final OrganisationRepository organisations;
    private final EqualityFactRepository facts;
    private final Caller caller;
    private final Clock clock;

    EqualityFactService(
            OrganisationRepository organisations, EqualityFactRepository facts, Caller caller, Clock clock) {
        this.organisations = organisations;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    EqualityFactResponse record(String idOrSlug, RecordEqualityFactRequest said) {
        var organisation = organisations.require(idOrSlug);
        organisation.requireMunicipality();
        if (said.since().isAfter(LocalDate.now(clock))) throw new Invalid("/since", "date-in-future");
        facts.present(organisation.id(), said.body()).ifPresent(former -> former.followedFrom(said.since()));
        facts.flush(); // the former one ends before the next begins, also for the database
        var fact = EqualityFact.record(organisation.id(), said, caller.account(), clock.instant());
        facts.persistAndFlush(fact);
        return fact.response();
    }
}
