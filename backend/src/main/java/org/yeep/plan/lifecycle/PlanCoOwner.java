package org.yeep.plan.lifecycle;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An organisation whose plan it is too. */
@Entity
class PlanCoOwner {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID planId;
    private UUID organisationId;

    protected PlanCoOwner() {} // for Hibernate

    PlanCoOwner(UUID planId, UUID organisationId) {
        this.planId = planId;
        this.organisationId = organisationId;
    }

    UUID organisationId() {
        return organisationId;
    }
}
