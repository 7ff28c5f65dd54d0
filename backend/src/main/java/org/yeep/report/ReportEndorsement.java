package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class ReportEndorsement {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private UUID memberId;
    private Instant endorsedAt;

    protected ReportEndorsement() {} // for Hibernate

    static ReportEndorsement of(UUID reportId, UUID memberId, Instant at) {
        var endorsement = new ReportEndorsement();
        endorsement.reportId = reportId;
        endorsement.memberId = memberId;
        endorsement.endorsedAt = at;
        return endorsement;
    }

    UUID memberId() {
        return memberId;
    }

    Instant endorsedAt() {
        return endorsedAt;
    }
}
