package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A line in the talk of those who judge, on one item or on the whole. */
@Entity
class ModerationMessage {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID assessmentId;
    private UUID memberId;
    private UUID itemId;
    private String text;
    private Instant sentAt;

    protected ModerationMessage() {} // for Hibernate

    static ModerationMessage of(UUID assessmentId, UUID memberId, UUID itemId, String text, Instant at) {
        var message = new ModerationMessage();
        message.assessmentId = assessmentId;
        message.memberId = memberId;
        message.itemId = itemId;
        message.text = text;
        message.sentAt = at;
        return message;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    UUID itemId() {
        return itemId;
    }

    String text() {
        return text;
    }

    Instant sentAt() {
        return sentAt;
    }
}
