package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** What the municipality itself says of an action in one period, beside the numbers. */
@Entity
class ActionClaim {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID submissionId;
    private UUID itemId;

    @Enumerated(STRING)
    private ClaimStatus status;

    private String text;
    private boolean unlocked;
    private String returnedReason;
    private String updatedBy;
    private Instant updatedAt;

    protected ActionClaim() {} // for Hibernate

    static ActionClaim of(UUID submissionId, UUID itemId, ClaimStatus status, String text, String by, Instant at) {
        var claim = new ActionClaim();
        claim.submissionId = submissionId;
        claim.itemId = itemId;
        claim.change(status, text, by, at);
        return claim;
    }

    void change(ClaimStatus status, String text, String by, Instant at) {
        this.status = status;
        this.text = text;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** The board asks for this statement again; the reason stays with it until it is returned for another. */
    void returned(String reason) {
        unlocked = true;
        returnedReason = reason;
    }

    void sentAgain() {
        unlocked = false;
    }

    /** After a return only what was returned may change. */
    void requireEditable(Submission submission) {
        if (!editable(submission)) throw new Conflict("observation-not-returned");
    }

    boolean editable(Submission submission) {
        return submission.writable() && (unlocked || !submission.onlyReturnedItems());
    }

    ActionClaim copyInto(UUID correction) {
        return of(correction, itemId, status, text, updatedBy, updatedAt);
    }

    int version() {
        return version;
    }

    UUID itemId() {
        return itemId;
    }

    String returnedReason() {
        return returnedReason;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    ClaimRef ref() {
        return new ClaimRef(itemId, status, text);
    }
}
