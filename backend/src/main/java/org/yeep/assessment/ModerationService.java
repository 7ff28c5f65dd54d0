package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/** Those who judge talk over what they saw differently; only after the scores are revealed. */
@ApplicationScoped
class ModerationService {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final ModerationMessageRepository messages;
    private final BoardMemberRepository members;
    private final AssessedItems items;
    private final Clock clock;

    ModerationService(
            AssessmentAccess access,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            ModerationMessageRepository messages,
            BoardMemberRepository members,
            AssessedItems items,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.assignments = assignments;
        this.messages = messages;
        this.members = members;
        this.items = items;
        this.clock = clock;
    }

    @Transactional
    Page<MessageResponse> page(UUID assessmentId, Cursor after, int limit) {
        var assessment = assessments.require(assessmentId);
        requireSeeing(access.member(assessment), assessment);
        var found = Page.of(messages.page(assessmentId, after, limit), limit, m -> Cursor.of(m.id()));
        var names = members.byIds(found.items().stream()
                .map(ModerationMessage::memberId)
                .distinct()
                .toList());
        return found.map(m -> MessageResponse.of(m, names.get(m.memberId()).name()));
    }

    @Transactional
    MessageResponse post(UUID assessmentId, PostMessageRequest asked) {
        var assessment = assessments.require(assessmentId);
        var viewer = access.member(assessment);
        viewer.assigned();
        requireSeeing(viewer, assessment);
        if (!assessment.state().discussed()) throw new Conflict("discussion-closed", assessment.state());
        if (asked.itemId() != null) items.require(assessment.planId(), asked.itemId(), assignments.of(assessmentId));
        var me = viewer.member();
        var message = ModerationMessage.of(assessmentId, me.id(), asked.itemId(), asked.text(), clock.instant());
        messages.persistAndFlush(message);
        return MessageResponse.of(message, me.name());
    }

    private static void requireSeeing(Viewer viewer, Assessment assessment) {
        if (!viewer.seesScores(assessment.state())) throw new NotAllowed("scores-still-blind");
    }
}
