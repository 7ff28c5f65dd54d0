package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yeep.monitoring.Submissions;
import org.yeep.organisation.Organisations;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

@ApplicationScoped
class DeclarationService {
    private final BoardMembers board;
    private final BoardMemberRepository members;
    private final ConflictDeclarationRepository declarations;
    private final Organisations organisations;
    private final Submissions submissions;
    private final Caller caller;
    private final Clock clock;

    DeclarationService(
            BoardMembers board,
            BoardMemberRepository members,
            ConflictDeclarationRepository declarations,
            Organisations organisations,
            Submissions submissions,
            Caller caller,
            Clock clock) {
        this.board = board;
        this.members = members;
        this.declarations = declarations;
        this.organisations = organisations;
        this.submissions = submissions;
        this.caller = caller;
        this.clock = clock;
    }

    /** One's own; the chair's are everybody's. */
    @Transactional
    Page<DeclarationResponse> page(UUID periodId, Cursor after, int limit) {
        var whose = caller.has(Role.BOARD_CHAIR) ? null : board.me().id();
        var found = Page.of(declarations.page(whose, periodId, after, limit), limit, d -> Cursor.of(d.id()));
        var names = members.byIds(found.items().stream()
                .map(ConflictDeclaration::memberId)
                .distinct()
                .toList());
        return found.map(d -> DeclarationResponse.of(d, names.get(d.memberId()).name()));
    }

    @Transactional
    DeclarationResponse declare(
            UUID organisationId, UUID periodId, DeclareConflictRequest asked, String ifMatch, String ifNoneMatch) {
        var me = board.me();
        organisations.find(organisationId).orElseThrow(() -> new NotFound("organisation", organisationId));
        submissions.period(periodId).orElseThrow(() -> new NotFound("period", periodId));
        var known = declarations.find(me.id(), organisationId, periodId);
        known.ifPresentOrElse(
                d -> Versions.require(ifMatch, d.version()), () -> Versions.requireAbsent(ifMatch, ifNoneMatch));
        var declaration = known.orElseGet(() -> ConflictDeclaration.by(me.id(), organisationId, periodId));
        declaration.declare(asked.outcome(), asked.grounds(), asked.explanation(), clock.instant());
        declarations.persistAndFlush(declaration);
        return DeclarationResponse.of(declaration, me.name());
    }
}
