package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.suppression.Reason;

/** A cell that the public was not shown when its submission was published. All other cells of it were, for ever. */
@Entity
@Immutable
class WithheldCell {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID submissionId;
    private UUID planIndicatorId;
    private String cell;

    @Enumerated(STRING)
    private Reason reason;

    protected WithheldCell() {} // for Hibernate

    static WithheldCell of(UUID submissionId, UUID planIndicatorId, String cell, Reason reason) {
        var withheld = new WithheldCell();
        withheld.submissionId = submissionId;
        withheld.planIndicatorId = planIndicatorId;
        withheld.cell = cell;
        withheld.reason = reason;
        return withheld;
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID planIndicatorId() {
        return planIndicatorId;
    }

    String cell() {
        return cell;
    }

    Reason reason() {
        return reason;
    }
}
