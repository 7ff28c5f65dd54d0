package org.yeep.organisation;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** How many people live in a municipality, by sex where the source says it. */
@Entity
class Population {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID organisationId;
    private int year;
    private Integer female;
    private Integer male;
    private int total;
    private String source;

    @Version
    private int version;

    protected Population() {} // for Hibernate

    static Population of(UUID organisationId, int year, SavePopulationRequest said) {
        var population = new Population();
        population.organisationId = organisationId;
        population.year = year;
        population.state(said);
        return population;
    }

    /** @throws Invalid if one sex is missing, or both do not make the total */
    final void state(SavePopulationRequest said) {
        if ((said.female() == null) != (said.male() == null))
            throw new Invalid(said.female() == null ? "/female" : "/male", "population-one-sex");
        if (said.female() != null && (long) said.female() + said.male() != said.total())
            throw new Invalid("/total", "population-sum", (long) said.female() + said.male());
        female = said.female();
        male = said.male();
        total = said.total();
        source = said.source().strip();
    }

    PopulationResponse response() {
        return new PopulationResponse(year, female, male, total, source, version);
    }

    int version() {
        return version;
    }
}
