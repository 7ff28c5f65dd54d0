package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.organisation.Organisations;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

@ApplicationScoped
class BoardMemberService {
    private final BoardMemberRepository members;
    private final Organisations organisations;

    BoardMemberService(BoardMemberRepository members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    @Transactional
    Page<BoardMemberResponse> page(Cursor after, int limit) {
        var found = Page.of(members.page(after, limit), limit, m -> Cursor.of(m.name(), m.id()));
        var homes = organisations.findAll(found.items().stream()
                .map(BoardMember::organisationId)
                .distinct()
                .toList());
        return found.map(m -> BoardMemberResponse.of(m, homes.get(m.organisationId())));
    }

    @Transactional
    BoardMemberResponse add(AddBoardMemberRequest asked) {
        var home = organisations
                .find(asked.organisationId())
                .orElseThrow(() -> new Invalid("/organisationId", "organisation-unknown"));
        if (asked.termUntil() != null && asked.termUntil().isBefore(asked.termFrom()))
            throw new Invalid("/termUntil", "term-ends-before-it-starts");
        if (members.byAccount(asked.account()).isPresent()) throw new Conflict("account-on-board", asked.account());
        var member = BoardMember.join(
                asked.account(),
                asked.name(),
                home.id(),
                asked.expertise().stream().distinct().toList(),
                asked.termFrom(),
                asked.termUntil());
        members.persistAndFlush(member);
        return BoardMemberResponse.of(member, home);
    }

    @Transactional
    BoardMember require(UUID id, String pointer) {
        return members.findByIdOptional(id).orElseThrow(() -> new Invalid(pointer, "member-unknown"));
    }
}
