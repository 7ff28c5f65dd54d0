package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** The caller as a member of the board, and what their ties keep them from. */
@ApplicationScoped
class BoardMembers {
    private final BoardMemberRepository members;
    private final ConflictDeclarationRepository declarations;
    private final Caller caller;
    private final Clock clock;

    BoardMembers(
            BoardMemberRepository members, ConflictDeclarationRepository declarations, Caller caller, Clock clock) {
        this.members = members;
        this.declarations = declarations;
        this.caller = caller;
        this.clock = clock;
    }

    /** An account that also reports for a municipality never judges. */
    BoardMember me() {
        if (!caller.has(Role.BOARD) || caller.has(Role.MUNICIPALITY)) throw new NotAllowed();
        return members.byAccount(caller.account())
                .filter(m -> m.servesOn(LocalDate.now(clock)))
                .orElseThrow(() -> new NotAllowed("not-a-board-member"));
    }

    /** Nothing of a municipality opens to a member before they have declared, and never to one with a conflict. */
    ConflictDeclaration requireClear(BoardMember member, UUID organisationId, UUID periodId) {
        var declared = declarations.find(member.id(), organisationId, periodId);
        return requireClear(member, organisationId, declared.orElse(null));
    }

    static ConflictDeclaration requireClear(BoardMember member, UUID organisationId, ConflictDeclaration declared) {
        requireNotKeptOut(member, organisationId, declared);
        if (declared == null) throw new NotAllowed("declaration-required");
        return declared;
    }

    /** For what shows nothing of the municipality's papers, such as choosing who judges. */
    void requireNoConflict(BoardMember member, UUID organisationId, UUID periodId) {
        requireNotKeptOut(
                member,
                organisationId,
                declarations.find(member.id(), organisationId, periodId).orElse(null));
    }

    static boolean keptOut(BoardMember member, UUID organisationId, ConflictDeclaration declared) {
        return member.comesFrom(organisationId) || declared != null && declared.blocked();
    }

    private static void requireNotKeptOut(BoardMember member, UUID organisationId, ConflictDeclaration declared) {
        if (keptOut(member, organisationId, declared)) throw new NotAllowed("conflict-of-interest");
    }
}
