package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/** The caller as a member of the board, for features that show what only the board may see. */
@ApplicationScoped
public class Board {
    private final BoardMembers board;
    private final BoardMemberRepository members;
    private final ConflictDeclarationRepository declarations;

    Board(BoardMembers board, BoardMemberRepository members, ConflictDeclarationRepository declarations) {
        this.board = board;
        this.members = members;
        this.declarations = declarations;
    }

    /** @throws NotAllowed if the caller does not serve on the board now */
    @Transactional
    public BoardMemberRef me() {
        return board.me().ref();
    }

    /** @throws NotAllowed if the caller has not declared for one of them, or is kept out by a conflict */
    @Transactional
    public BoardMemberRef requireClear(Collection<UUID> organisationIds, UUID periodId) {
        var me = board.me();
        var declared = declarations.of(me.id()).stream()
                .filter(d -> d.periodId().equals(periodId))
                .collect(Collectors.toMap(ConflictDeclaration::organisationId, d -> d));
        organisationIds.forEach(id -> BoardMembers.requireClear(me, id, declared.get(id)));
        return me.ref();
    }

    /** Tells of an organisation and a period whether a conflict keeps the caller out; having declared is not asked. */
    @Transactional
    public BiPredicate<UUID, UUID> keptOut() {
        var me = board.me();
        Map<UUID, Set<UUID>> blockedByPeriod = declarations.of(me.id()).stream()
                .filter(ConflictDeclaration::blocked)
                .collect(Collectors.groupingBy(
                        ConflictDeclaration::periodId,
                        Collectors.mapping(ConflictDeclaration::organisationId, Collectors.toSet())));
        return (organisation, period) -> me.comesFrom(organisation)
                || blockedByPeriod.getOrDefault(period, Set.of()).contains(organisation);
    }

    @Transactional
    public Map<UUID, BoardMemberRef> members(Collection<UUID> ids) {
        return members.byIds(ids).values().stream()
                .map(BoardMember::ref)
                .collect(Collectors.toMap(BoardMemberRef::id, m -> m));
    }

    /** What all members declared for these organisations in a period. */
    @Transactional
    public List<DeclarationRef> declarations(UUID periodId, Collection<UUID> organisationIds) {
        return declarations.of(periodId, organisationIds).stream()
                .map(d -> new DeclarationRef(d.memberId(), d.organisationId(), d.outcome(), d.grounds()))
                .toList();
    }
}
