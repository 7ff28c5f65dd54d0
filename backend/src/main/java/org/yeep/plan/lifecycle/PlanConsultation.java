package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.PlanParts;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanStates;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** What the public says of a plan while it is asked; afterwards it stays readable. */
@ApplicationScoped
class PlanConsultation {
    private final PlanStates plans;
    private final PlanParts parts;
    private final PlanCommentRepository comments;
    private final Obstacles calendar;
    private final PlanRecords records;
    private final Caller caller;
    private final Clock clock;

    PlanConsultation(
            PlanStates plans,
            PlanParts parts,
            PlanCommentRepository comments,
            Obstacles calendar,
            PlanRecords records,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.comments = comments;
        this.calendar = calendar;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /** The plan is held meanwhile, so that it is not sent on between the look at it and the comment. */
    @Transactional
    PlanCommentResponse write(UUID planId, WritePlanCommentRequest asked) {
        plans.visible(planId);
        var plan = plans.hold(planId);
        if (!open(plan)) throw new Conflict("plan-consultation-not-open");
        var node = asked.nodeId() == null ? null : parts.require(planId, asked.nodeId());
        var text = PlainWords.of(asked.text(), "/text");
        var name = PlainWords.of(asked.name(), "/name");
        var account = caller.anonymous() ? null : caller.account();
        var comment = PlanComment.of(planId, node, text, name, account, clock.instant());
        comments.persistAndFlush(comment);
        return comment.response();
    }

    @Transactional
    Page<PlanCommentResponse> page(UUID planId, UUID node, Cursor after, int limit) {
        plans.visible(planId);
        return Page.of(comments.page(planId, node, false, after, limit + 1), limit, c -> Cursor.of(c.id()))
                .map(PlanComment::response);
    }

    @Transactional
    List<PlanCommentCountResponse> counts(UUID planId) {
        plans.visible(planId);
        return comments.counts(planId);
    }

    /** Until the end of its last day. */
    boolean open(PlanStanding plan) {
        if (plan.state() != PlanState.IN_CONSULTATION) return false;
        var end = records.consultationEnd(plan.id());
        return end != null && !calendar.today().isAfter(end);
    }
}
