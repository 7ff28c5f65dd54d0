package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.ReviewAuthority;

/** Answers monitoring's questions about the board: who reviews a submission, whom a declaration lets in. */
@ApplicationScoped
class BoardReviewAuthority implements ReviewAuthority {
    private final BoardMemberRepository members;
    private final ConflictDeclarationRepository declarations;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final Clock clock;

    BoardReviewAuthority(
            BoardMemberRepository members,
            ConflictDeclarationRepository declarations,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            Clock clock) {
        this.members = members;
        this.declarations = declarations;
        this.assessments = assessments;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean isRapporteur(UUID submissionId, String account) {
        return assessments
                .ofReportWith(submissionId)
                .flatMap(a -> members.byAccount(account)
                        .filter(m -> m.servesOn(LocalDate.now(clock)))
                        .flatMap(m -> assignments.of(a.id(), m.id()))
                        .filter(part -> part.is(AssignmentRole.RAPPORTEUR))
                        .filter(part -> mayRead(a.organisationId(), a.periodId(), account)))
                .isPresent();
    }

    @Override
    @Transactional
    public boolean mayRead(UUID organisationId, UUID periodId, String account) {
        var scope = new Scope(organisationId, periodId);
        return readable(Set.of(scope), account).contains(scope);
    }

    /** Two statements, however many are asked about. */
    @Override
    @Transactional
    public Set<Scope> readable(Collection<Scope> asked, String account) {
        var member = members.byAccount(account)
                .filter(m -> m.servesOn(LocalDate.now(clock)))
                .orElse(null);
        if (member == null || asked.isEmpty()) return Set.of();
        var clear = declarations.of(member.id()).stream()
                .filter(d -> !BoardMembers.keptOut(member, d.organisationId(), d))
                .map(d -> new Scope(d.organisationId(), d.periodId()))
                .collect(Collectors.toSet());
        return asked.stream().filter(clear::contains).collect(Collectors.toSet());
    }
}
