package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Who stands before an assessment; roles alone say little here, so each use case asks this first. */
@ApplicationScoped
class AssessmentAccess {
    private final BoardMembers board;
    private final AssignmentRepository assignments;
    private final Caller caller;

    AssessmentAccess(BoardMembers board, AssignmentRepository assignments, Caller caller) {
        this.board = board;
        this.assignments = assignments;
        this.caller = caller;
    }

    Viewer reader(Assessment assessment) {
        return caller.has(Role.MUNICIPALITY_APPROVER) ? municipality(assessment) : member(assessment);
    }

    /** A board member with a part in it, or the chair; declared, and without a conflict. */
    Viewer member(Assessment assessment) {
        var me = board.me();
        var assignment = assignments.of(assessment.id(), me.id()).orElse(null);
        if (assignment == null && !caller.has(Role.BOARD_CHAIR)) throw new NotAllowed("not-assigned");
        var declaration = board.requireClear(me, assessment.organisationId(), assessment.periodId());
        return new Viewer(me, declaration, assignment);
    }

    /** To another municipality, or before the findings are open, there is no such assessment. */
    Viewer municipality(Assessment assessment) {
        if (!caller.has(Role.MUNICIPALITY_APPROVER)) throw new NotAllowed();
        if (!caller.actsFor(assessment.organisationId()) || !assessment.state().openToMunicipality())
            throw new NotFound("assessment", assessment.id());
        return Viewer.MUNICIPALITY;
    }
}
