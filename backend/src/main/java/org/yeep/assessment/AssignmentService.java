package org.yeep.assessment;

import static org.yeep.assessment.AssignmentRole.RAPPORTEUR;
import static org.yeep.assessment.AssignmentRole.SCORER;
import static org.yeep.assessment.AssignmentRole.THIRD_SCORER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.SubmissionState;
import org.yeep.monitoring.Submissions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The chair says who judges: two scorers an item and a rapporteur, three different people without a conflict. */
@ApplicationScoped
class AssignmentService {
    private static final Set<SubmissionState> SENT = EnumSet.of(
            SubmissionState.SUBMITTED,
            SubmissionState.IN_REVIEW,
            SubmissionState.RETURNED,
            SubmissionState.ACCEPTED,
            SubmissionState.LOCKED);

    private final BoardMembers board;
    private final BoardMemberService members;
    private final ConflictDeclarationRepository declarations;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final AssessedItems items;
    private final Submissions submissions;
    private final AssessmentSettings settings;
    private final Clock clock;

    AssignmentService(
            BoardMembers board,
            BoardMemberService members,
            ConflictDeclarationRepository declarations,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            AssessedItems items,
            Submissions submissions,
            AssessmentSettings settings,
            Clock clock) {
        this.board = board;
        this.members = members;
        this.declarations = declarations;
        this.assessments = assessments;
        this.assignments = assignments;
        this.items = items;
        this.submissions = submissions;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    UUID create(CreateAssessmentRequest asked) {
        var chair = board.me();
        var submission = submissions
                .find(asked.submissionId())
                .orElseThrow(() -> new Invalid("/submissionId", "submission-unknown"));
        board.requireNoConflict(chair, submission.organisationId(), submission.periodId());
        if (!SENT.contains(submission.state())) throw new Conflict("submission-not-sent", submission.state());
        if (Set.copyOf(asked.scorerIds()).size() < Coverage.SCORERS)
            throw new Invalid("/scorerIds", "scorers-distinct");
        if (asked.scorerIds().contains(asked.rapporteurId()))
            throw new Invalid("/rapporteurId", "rapporteur-is-no-scorer");
        if (assessments.ofSubmission(submission.id()).isPresent()) throw new Conflict("assessment-exists");

        var period = submissions.period(submission.periodId()).orElseThrow();
        var assessment =
                Assessment.of(submission, period, BoardDays.of(asked, LocalDate.now(clock), settings), clock.instant());
        assessments.persistAndFlush(assessment);
        assign(assessment, asked.rapporteurId(), RAPPORTEUR, ThemeScope.WHOLE, "/rapporteurId");
        var scope = new ThemeScope(asked.themeSlugs());
        for (int i = 0; i < asked.scorerIds().size(); i++) {
            assign(assessment, asked.scorerIds().get(i), SCORER, scope, "/scorerIds/" + i);
        }
        assignments.flush();
        return assessment.id();
    }

    /** Adds a member, in the place of the rapporteur or of a scorer whose conflict has come to light. */
    @Transactional
    void assign(UUID assessmentId, AssignMemberRequest asked) {
        var chair = board.me();
        var assessment = assessments.hold(assessmentId);
        board.requireNoConflict(chair, assessment.organisationId(), assessment.periodId());
        var current = assignments.of(assessmentId);
        var scope = new ThemeScope(asked.themeSlugs());
        switch (asked.role()) {
            case RAPPORTEUR -> {
                if (assessment.state() == AssessmentState.FINAL) throw new Conflict("assignment-not-now");
                current.stream().filter(a -> a.is(RAPPORTEUR)).forEach(a -> a.end(clock.instant()));
            }
            case SCORER -> scope = placeForScorer(assessment, current, scope);
            case THIRD_SCORER -> {
                if (assessment.state() != AssessmentState.IN_MODERATION) throw new Conflict("assignment-not-now");
                endBlocked(assessment, current, THIRD_SCORER);
                if (assignments.of(assessmentId).stream().anyMatch(a -> a.is(THIRD_SCORER)))
                    throw new Conflict("third-scorer-assigned");
            }
        }
        assignments.flush();
        assign(assessment, asked.memberId(), asked.role(), scope, "/memberId");
        assignments.flush();
    }

    private ThemeScope placeForScorer(Assessment assessment, List<Assignment> current, ThemeScope asked) {
        if (!assessment.state().blind()) throw new Conflict("assignment-not-now");
        var ended = endBlocked(assessment, current, SCORER);
        var scope =
                asked.themeSlugs() == null && !ended.isEmpty() ? ended.get(0).scope() : asked;
        var remaining = current.stream().filter(a -> !ended.contains(a)).toList();
        if (Coverage.overfilledBy(scope, remaining, items.assessable(assessment.planId())))
            throw new Conflict("items-have-two-scorers");
        return scope;
    }

    private List<Assignment> endBlocked(Assessment assessment, List<Assignment> current, AssignmentRole role) {
        var blocked = declarations.on(assessment.organisationId(), assessment.periodId()).values().stream()
                .filter(ConflictDeclaration::blocked)
                .map(ConflictDeclaration::memberId)
                .collect(Collectors.toSet());
        var ended = current.stream()
                .filter(a -> a.is(role) && blocked.contains(a.memberId()))
                .toList();
        ended.forEach(a -> a.end(clock.instant()));
        return ended;
    }

    private void assign(Assessment assessment, UUID memberId, AssignmentRole role, ThemeScope scope, String pointer) {
        var member = members.require(memberId, pointer);
        if (!member.servesOn(LocalDate.now(clock))) throw new Invalid(pointer, "member-not-serving");
        var declared = declarations.find(memberId, assessment.organisationId(), assessment.periodId());
        if (BoardMembers.keptOut(member, assessment.organisationId(), declared.orElse(null)))
            throw new Invalid(pointer, "member-has-conflict");
        if (assignments.of(assessment.id(), memberId).isPresent())
            throw new Invalid(pointer, "member-assigned-already");
        assignments.persist(Assignment.of(assessment.id(), memberId, role, scope, clock.instant()));
    }
}
