package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** The municipality answers finding by finding, and sends its answers once. */
@ApplicationScoped
class ReplyService {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final FindingReplyRepository replies;
    private final AssessedItems items;
    private final Caller caller;
    private final Clock clock;

    ReplyService(
            AssessmentAccess access,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            FindingReplyRepository replies,
            AssessedItems items,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.assignments = assignments;
        this.replies = replies;
        this.items = items;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReplyResponse save(UUID assessmentId, UUID itemId, String text, String ifMatch, String ifNoneMatch) {
        var assessment = own(assessmentId);
        if (assessment.state() != AssessmentState.OPEN_FOR_REPLY)
            throw new Conflict("reply-closed", assessment.state());
        items.require(assessment.planId(), itemId, assignments.of(assessmentId));
        var known = replies.of(assessmentId, itemId);
        known.ifPresentOrElse(
                r -> Versions.require(ifMatch, r.version()), () -> Versions.requireAbsent(ifMatch, ifNoneMatch));
        var reply = known.orElseGet(() -> FindingReply.to(assessmentId, itemId));
        reply.write(text, caller.account(), clock.instant());
        replies.persistAndFlush(reply);
        return ReplyResponse.of(reply);
    }

    @Transactional
    void send(UUID assessmentId) {
        own(assessmentId).reply(caller.account(), clock.instant());
        assessments.flush();
    }

    @Transactional
    void closeOverdue() {
        assessments.overdue(LocalDate.now(clock)).forEach(id -> {
            var assessment = assessments.hold(id);
            if (assessment.state() == AssessmentState.OPEN_FOR_REPLY) assessment.closeUnanswered();
        });
    }

    private Assessment own(UUID assessmentId) {
        var assessment = assessments.hold(assessmentId);
        access.municipality(assessment);
        return assessment;
    }
}
