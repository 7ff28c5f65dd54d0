package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanParts;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** The talk of those who write a plan, at its parts. */
@ApplicationScoped
class DraftCommentService {
    private final PlanDesks desks;
    private final PlanParts parts;
    private final DraftCommentRepository comments;
    private final Caller caller;
    private final Clock clock;

    DraftCommentService(PlanDesks desks, PlanParts parts, DraftCommentRepository comments, Caller caller, Clock clock) {
        this.desks = desks;
        this.parts = parts;
        this.comments = comments;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<DraftCommentResponse> page(UUID planId, UUID node, Boolean resolved, Cursor after, int limit) {
        desks.written(planId);
        return Page.of(comments.page(planId, node, resolved, after, limit + 1), limit, c -> Cursor.of(c.id()))
                .map(DraftComment::response);
    }

    @Transactional
    List<DraftCommentCountResponse> open(UUID planId) {
        desks.written(planId);
        return comments.open(planId);
    }

    @Transactional
    DraftCommentResponse write(UUID planId, WriteDraftCommentRequest asked) {
        desks.written(planId);
        var node = asked.nodeId() == null ? null : parts.require(planId, asked.nodeId());
        var comment = DraftComment.of(planId, node, PlainWords.of(asked.text(), "/text"), caller, clock.instant());
        comments.persistAndFlush(comment);
        return comment.response();
    }

    @Transactional
    DraftCommentResponse resolve(UUID planId, UUID commentId, String ifMatch) {
        return change(planId, commentId, ifMatch, c -> c.resolve(caller.account(), clock.instant()));
    }

    @Transactional
    DraftCommentResponse reopen(UUID planId, UUID commentId, String ifMatch) {
        return change(planId, commentId, ifMatch, DraftComment::reopen);
    }

    private DraftCommentResponse change(UUID planId, UUID commentId, String ifMatch, Consumer<DraftComment> verb) {
        desks.written(planId);
        var comment = comments.of(planId, commentId).orElseThrow(() -> new NotFound("draft-comment", commentId));
        Versions.require(ifMatch, comment.version());
        verb.accept(comment);
        comments.flush();
        return comment.response();
    }
}
