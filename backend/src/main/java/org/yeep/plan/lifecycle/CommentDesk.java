package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.yeep.plan.PlanDesks;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What the plan's owner does with the public's comments: looks, shows or refuses with a reason, answers, notes. */
@ApplicationScoped
class CommentDesk {
    private final PlanDesks desks;
    private final PlanCommentRepository comments;
    private final Clock clock;

    CommentDesk(PlanDesks desks, PlanCommentRepository comments, Clock clock) {
        this.desks = desks;
        this.comments = comments;
        this.clock = clock;
    }

    @Transactional
    Page<PlanCommentResponse> page(UUID planId, UUID node, Cursor after, int limit) {
        desks.written(planId);
        return Page.of(comments.page(planId, node, true, after, limit + 1), limit, c -> Cursor.of(c.id()))
                .map(PlanComment::whole);
    }

    @Transactional
    PlanCommentResponse release(UUID planId, UUID commentId, String ifMatch) {
        return change(planId, commentId, ifMatch, PlanComment::release);
    }

    @Transactional
    PlanCommentResponse refuse(UUID planId, UUID commentId, String reason, String ifMatch) {
        var words = PlainWords.of(reason, "/reason");
        return change(planId, commentId, ifMatch, c -> c.refuse(words));
    }

    @Transactional
    PlanCommentResponse answer(UUID planId, UUID commentId, String text, String ifMatch) {
        var words = PlainWords.of(text, "/text");
        return change(planId, commentId, ifMatch, c -> c.answer(words, clock.instant()));
    }

    @Transactional
    PlanCommentResponse note(UUID planId, UUID commentId, String ifMatch) {
        return change(planId, commentId, ifMatch, PlanComment::note);
    }

    private PlanCommentResponse change(UUID planId, UUID commentId, String ifMatch, Consumer<PlanComment> verb) {
        desks.written(planId);
        var comment = comments.of(planId, commentId).orElseThrow(() -> new NotFound("plan-comment", commentId));
        Versions.require(ifMatch, comment.version());
        verb.accept(comment);
        comments.flush();
        return comment.whole();
    }
}
