package org.yeep.monitoring;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What was sent, word for word, at one sending. A submission sent again after a return has several; none is ever changed. */
@Entity
class SubmissionReceipt {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID submissionId;
    private String sha256;
    private String content;
    private String sentBy;
    private Instant sentAt;

    protected SubmissionReceipt() {} // for Hibernate

    static SubmissionReceipt of(UUID submissionId, String sha256, String content, String by, Instant at) {
        var receipt = new SubmissionReceipt();
        receipt.submissionId = submissionId;
        receipt.sha256 = sha256;
        receipt.content = content;
        receipt.sentBy = by;
        receipt.sentAt = at;
        return receipt;
    }

    String sha256() {
        return sha256;
    }

    String content() {
        return content;
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }
}
