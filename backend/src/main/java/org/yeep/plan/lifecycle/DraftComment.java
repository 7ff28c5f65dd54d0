package org.yeep.plan.lifecycle;

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
import org.yeep.plan.NodeKind;
import org.yeep.plan.PlanNodeRef;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** What one of those who write a plan says to the others about a part of it; never public. */
@Entity
class DraftComment {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID planId;

    @Enumerated(STRING)
    private NodeKind nodeKind;

    private UUID nodeId;
    private String nodeLabel;
    private String text;
    private String author;
    private String authorName;
    private Instant writtenAt;
    private String resolvedBy;
    private Instant resolvedAt;

    @Version
    private int version;

    protected DraftComment() {} // for Hibernate

    /** @param node null for the plan as a whole */
    static DraftComment of(UUID planId, PlanNodeRef node, String text, Caller by, Instant at) {
        var comment = new DraftComment();
        comment.planId = planId;
        comment.nodeKind = node == null ? null : node.kind();
        comment.nodeId = node == null ? null : node.id();
        comment.nodeLabel = node == null ? null : node.label();
        comment.text = text;
        comment.author = by.account();
        comment.authorName = by.name();
        comment.writtenAt = at;
        return comment;
    }

    /** @throws Conflict if it is already */
    void resolve(String by, Instant at) {
        if (resolvedAt != null) throw new Conflict("draft-comment-resolved");
        resolvedBy = by;
        resolvedAt = at;
    }

    /** @throws Conflict if it is not resolved */
    void reopen() {
        if (resolvedAt == null) throw new Conflict("draft-comment-open");
        resolvedBy = null;
        resolvedAt = null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    DraftCommentResponse response() {
        return new DraftCommentResponse(
                id, nodeKind, nodeId, nodeLabel, text, authorName, writtenAt, resolvedAt != null, resolvedAt, version);
    }
}
