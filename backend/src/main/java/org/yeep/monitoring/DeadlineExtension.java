package org.yeep.monitoring;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That there was more time, for whom, and why; written once and shown in the public calendar. */
@Entity
@Immutable
class DeadlineExtension {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID periodId;
    private UUID submissionId;
    private LocalDate formerDeadline;
    private LocalDate deadline;
    private String reason;
    private String grantedBy;
    private Instant grantedAt;

    protected DeadlineExtension() {} // for Hibernate

    /** For everybody who reports on the period. */
    static DeadlineExtension of(Period period, LocalDate former, String reason, String by, Instant at) {
        var extension = new DeadlineExtension();
        extension.periodId = period.id();
        extension.formerDeadline = former;
        extension.deadline = period.deadline();
        extension.reason = reason;
        extension.grantedBy = by;
        extension.grantedAt = at;
        return extension;
    }

    /** For one submission alone. */
    static DeadlineExtension of(Submission submission, LocalDate former, String reason, String by, Instant at) {
        var extension = of(submission.period(), former, reason, by, at);
        extension.submissionId = submission.id();
        extension.deadline = submission.deadline();
        return extension;
    }
}
