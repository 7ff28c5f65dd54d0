package org.yeep.organisation;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** One entry in a municipality's log of what its staff was trained in. */
@Entity
class StaffTraining {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID organisationId;
    private LocalDate heldOn;

    @Enumerated(STRING)
    private TrainingTopic topic;

    private BigDecimal hours;
    private Integer female;
    private Integer male;
    private String provider;
    private String note;

    @Version
    private int version;

    protected StaffTraining() {} // for Hibernate

    static StaffTraining of(UUID organisationId, SaveTrainingRequest said, LocalDate today) {
        var training = new StaffTraining();
        training.organisationId = organisationId;
        training.state(said, today);
        return training;
    }

    /** @throws Invalid if it is still to come: the log says what was done */
    final void state(SaveTrainingRequest said, LocalDate today) {
        if (said.heldOn().isAfter(today)) throw new Invalid("/heldOn", "date-in-future");
        heldOn = said.heldOn();
        topic = said.topic();
        hours = said.hours();
        female = said.female();
        male = said.male();
        provider = said.provider();
        note = said.note();
    }

    SaveTrainingRequest said() {
        return new SaveTrainingRequest(heldOn, topic, hours, female, male, provider, note);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    int version() {
        return version;
    }
}
