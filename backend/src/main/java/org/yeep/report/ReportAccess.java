package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.assessment.Board;
import org.yeep.assessment.BoardMemberRef;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Who may stand before a report that is not public. */
@ApplicationScoped
class ReportAccess {
    private final ReportPlanRepository parts;
    private final Board board;
    private final Caller caller;

    ReportAccess(ReportPlanRepository parts, Board board, Caller caller) {
        this.parts = parts;
        this.board = board;
        this.caller = caller;
    }

    boolean municipality() {
        return caller.has(Role.MUNICIPALITY_APPROVER);
    }

    /** A board member who declared for each of the report's municipalities and has a conflict with none. */
    BoardMemberRef member(Report report) {
        var organisations = parts.of(report.id()).stream()
                .map(ReportPlan::organisationId)
                .distinct()
                .toList();
        return board.requireClear(organisations, report.periodId());
    }

    /** The caller's municipality, if the report asks for its reply now; else there is no such report for it. */
    UUID asked(Report report) {
        return caller.organisation()
                .filter(own -> report.state() == ReportState.MUNICIPALITY_REPLY)
                .filter(own -> parts.of(report.id()).stream()
                        .anyMatch(part -> part.organisationId().equals(own)))
                .orElseThrow(() -> new NotFound("report", report.id()));
    }
}
