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

/** What somebody of the public says of a plan or one of its parts while they are asked. Its text never changes. */
@Entity
class PlanComment {
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
    private String authorName;
    private String account;

    @Enumerated(STRING)
    private PlanCommentState state;

    private String refusalReason;
    private boolean noted;
    private String answer;
    private Instant answeredAt;
    private Instant writtenAt;

    @Version
    private int version;

    protected PlanComment() {} // for Hibernate

    /** @param node null for the plan as a whole, {@code account} null for somebody who did not sign in */
    static PlanComment of(UUID planId, PlanNodeRef node, String text, String authorName, String account, Instant at) {
        var comment = new PlanComment();
        comment.planId = planId;
        comment.nodeKind = node == null ? null : node.kind();
        comment.nodeId = node == null ? null : node.id();
        comment.nodeLabel = node == null ? null : node.label();
        comment.text = text;
        comment.authorName = authorName;
        comment.account = account;
        comment.state = account == null ? PlanCommentState.WAITING : PlanCommentState.SHOWN;
        comment.writtenAt = at;
        return comment;
    }

    /** @throws Conflict if it is shown or refused already */
    void release() {
        requireWaiting();
        state = PlanCommentState.SHOWN;
    }

    /** Its place stays, with the reason. @throws Conflict if it is shown or refused already */
    void refuse(String reason) {
        requireWaiting();
        state = PlanCommentState.REFUSED;
        refusalReason = reason;
    }

    /** @throws Conflict if the public does not see it */
    void answer(String text, Instant at) {
        requireShown();
        answer = text;
        answeredAt = at;
    }

    /** Read and taken along; nothing more is to be said. @throws Conflict if the public does not see it */
    void note() {
        requireShown();
        noted = true;
    }

    private void requireWaiting() {
        if (state != PlanCommentState.WAITING) throw new Conflict("plan-comment-decided");
    }

    private void requireShown() {
        if (state != PlanCommentState.SHOWN) throw new Conflict("plan-comment-not-shown");
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int version() {
        return version;
    }

    /** As everybody reads it. */
    PlanCommentResponse response() {
        return response(state == PlanCommentState.REFUSED);
    }

    /** As the municipality reads it, refused or not. */
    PlanCommentResponse whole() {
        return response(false);
    }

    private PlanCommentResponse response(boolean hidden) {
        return new PlanCommentResponse(
                id,
                nodeKind,
                nodeId,
                nodeLabel,
                state,
                hidden ? null : text,
                hidden ? null : authorName,
                account != null,
                writtenAt,
                refusalReason,
                noted,
                answer,
                answeredAt,
                version);
    }
}
