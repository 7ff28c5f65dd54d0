package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.organisation.Organisations;
import org.yeep.plan.Plans;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Lists assessments: a member's own, all to the chair, those opened to it to a municipality. */
@ApplicationScoped
class AssessmentReader {
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final ConflictDeclarationRepository declarations;
    private final BoardMembers board;
    private final Plans plans;
    private final Organisations organisations;
    private final Caller caller;

    AssessmentReader(
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            ConflictDeclarationRepository declarations,
            BoardMembers board,
            Plans plans,
            Organisations organisations,
            Caller caller) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.declarations = declarations;
        this.board = board;
        this.plans = plans;
        this.organisations = organisations;
        this.caller = caller;
    }

    @Transactional
    Page<AssessmentSummaryResponse> page(Cursor after, int limit) {
        return caller.has(Role.MUNICIPALITY_APPROVER) ? municipality(after, limit) : member(after, limit);
    }

    /** For the chair, who assigns without having declared. */
    @Transactional
    AssessmentSummaryResponse summary(UUID assessmentId) {
        var me = board.me();
        var found = assessments.require(assessmentId);
        var parts = assignments.of(List.of(assessmentId), me.id());
        return summaries(new Page<>(List.of(found), null), parts, declared(me))
                .items()
                .get(0);
    }

    private Page<AssessmentSummaryResponse> municipality(Cursor after, int limit) {
        var own = caller.organisation().orElse(null);
        if (own == null) return new Page<>(List.of(), null);
        return summaries(cut(assessments.openTo(own, after, limit), limit), Map.of(), Map.of());
    }

    private Page<AssessmentSummaryResponse> member(Cursor after, int limit) {
        var me = board.me();
        var found = caller.has(Role.BOARD_CHAIR)
                ? assessments.openToChair(me, after, limit)
                : assessments.assignedTo(me, after, limit);
        var page = cut(found, limit);
        var parts = assignments.of(page.items().stream().map(Assessment::id).toList(), me.id());
        return summaries(page, parts, declared(me));
    }

    private Map<String, ConflictDeclaration> declared(BoardMember me) {
        return declarations.of(me.id()).stream()
                .collect(Collectors.toMap(d -> d.organisationId() + "/" + d.periodId(), Function.identity()));
    }

    private static Page<Assessment> cut(List<Assessment> found, int limit) {
        return Page.of(found, limit, a -> Cursor.of(a.id()));
    }

    private Page<AssessmentSummaryResponse> summaries(
            Page<Assessment> page, Map<UUID, Assignment> parts, Map<String, ConflictDeclaration> declared) {
        var titles = plans.findAll(
                page.items().stream().map(Assessment::planId).distinct().toList());
        var owners = organisations.findAll(
                page.items().stream().map(Assessment::organisationId).distinct().toList());
        return page.map(a -> AssessmentSummaryResponse.of(
                a,
                titles.get(a.planId()),
                owners.get(a.organisationId()),
                parts.get(a.id()),
                declared.get(a.organisationId() + "/" + a.periodId())));
    }
}
