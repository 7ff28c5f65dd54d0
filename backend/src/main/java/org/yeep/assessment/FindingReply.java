package org.yeep.assessment;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The municipality's answer to one finding, printed as it stands; the municipality's own until sent. */
@Entity
class FindingReply {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID assessmentId;
    private UUID itemId;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private int version;

    protected FindingReply() {} // for Hibernate

    static FindingReply to(UUID assessmentId, UUID itemId) {
        var reply = new FindingReply();
        reply.assessmentId = assessmentId;
        reply.itemId = itemId;
        return reply;
    }

    void write(String text, String by, Instant at) {
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID itemId() {
        return itemId;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}
