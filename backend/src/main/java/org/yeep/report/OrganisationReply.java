package org.yeep.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A municipality's reply to a report as a whole, printed as it stands. */
@Entity
@Table(name = "report_reply")
class OrganisationReply {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private UUID organisationId;
    private String text;
    private String repliedBy;
    private Instant repliedAt;

    @Version
    private int version;

    protected OrganisationReply() {} // for Hibernate

    static OrganisationReply to(UUID reportId, UUID organisationId) {
        var reply = new OrganisationReply();
        reply.reportId = reportId;
        reply.organisationId = organisationId;
        return reply;
    }

    void write(String text, String by, Instant at) {
        this.text = text;
        this.repliedBy = by;
        this.repliedAt = at;
    }

    UUID organisationId() {
        return organisationId;
    }

    String text() {
        return text;
    }

    Instant repliedAt() {
        return repliedAt;
    }

    int version() {
        return version;
    }
}
