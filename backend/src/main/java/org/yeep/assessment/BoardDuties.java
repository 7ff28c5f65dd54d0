package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.assessment.BoardDutyRepository.Duty;
import org.yeep.organisation.Organisations;
import org.yeep.plan.Plans;
import org.yeep.shared.security.Caller;

/** What the caller owes as a member of the board, and by when; nothing of a municipality that a conflict closes. */
@ApplicationScoped
public class BoardDuties {
    private final BoardMemberRepository members;
    private final BoardDutyRepository duties;
    private final Plans plans;
    private final Organisations organisations;
    private final Caller caller;
    private final Clock clock;

    BoardDuties(
            BoardMemberRepository members,
            BoardDutyRepository duties,
            Plans plans,
            Organisations organisations,
            Caller caller,
            Clock clock) {
        this.members = members;
        this.duties = duties;
        this.plans = plans;
        this.organisations = organisations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nearest last day first, in five statements; empty for whoever does not serve on the board now. */
    @Transactional
    public List<BoardDuty> mine() {
        var me = members.byAccount(caller.account())
                .filter(member -> member.servesOn(LocalDate.now(clock)))
                .orElse(null);
        return me == null
                ? List.of()
                : named(Stream.concat(parts(me), duties.reviews(me).stream()).toList());
    }

    private Stream<Duty> parts(BoardMember me) {
        return duties.parts(me).stream().map(BoardDuties::next).flatMap(Optional::stream);
    }

    /** Empty where the member has nothing to do and nothing to wait for. */
    private static Optional<Duty> next(BoardDutyRepository.Part part) {
        var kind =
                part.declared() ? part.role().duty(part.state(), part.submitted()) : Optional.of(BoardDutyKind.DECLARE);
        return kind.map(k -> part.duty(
                k,
                switch (k) {
                    case DECLARE, REVIEW, AWAIT_SCORES -> part.scoringDue();
                    case SCORE -> part.role() == AssignmentRole.SCORER ? part.scoringDue() : part.reconciliationDue();
                    case WRITE_FINDINGS, OPEN_FOR_REPLY, AWAIT_FINDINGS -> part.reconciliationDue();
                    case AWAIT_REPLY -> part.replyDue();
                    case FINALISE -> null;
                }));
    }

    private List<BoardDuty> named(List<Duty> all) {
        var titles = plans.findAll(ids(all, Duty::planId));
        var owners = organisations.findAll(ids(all, Duty::organisationId));
        return all.stream()
                .map(duty -> new BoardDuty(
                        duty.kind(),
                        duty.assessmentId(),
                        duty.submissionId(),
                        owners.get(duty.organisationId()),
                        titles.get(duty.planId()).title(),
                        duty.periodId(),
                        duty.period(),
                        duty.dueOn(),
                        duty.kind().mine()))
                .sorted(BoardDuty.BY_DAY)
                .toList();
    }

    private static Set<UUID> ids(List<Duty> all, Function<Duty, UUID> of) {
        return all.stream().map(of).collect(Collectors.toCollection(HashSet::new));
    }
}
