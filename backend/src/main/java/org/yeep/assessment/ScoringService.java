package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.monitoring.SubmissionState;
import org.yeep.monitoring.Submissions;
import org.yeep.plan.PlanItemRef;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Blind scoring: each scorer fills in their own sheet; with the last one in, all are shown to all. */
@ApplicationScoped
class ScoringService {
    /** Figures that may still change are not judged. */
    private static final Set<SubmissionState> SETTLED =
            EnumSet.of(SubmissionState.ACCEPTED, SubmissionState.LOCKED, SubmissionState.PUBLISHED);

    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final ScoreRepository scores;
    private final AssessedItems items;
    private final CitableEvidence evidence;
    private final Submissions submissions;
    private final Clock clock;

    ScoringService(
            AssessmentAccess access,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            ScoreRepository scores,
            AssessedItems items,
            CitableEvidence evidence,
            Submissions submissions,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.assignments = assignments;
        this.scores = scores;
        this.items = items;
        this.evidence = evidence;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional
    ScoreResponse save(UUID assessmentId, UUID itemId, Judgement judgement, String ifMatch, String ifNoneMatch) {
        var assessment = assessments.hold(assessmentId);
        var viewer = access.member(assessment);
        var mine = viewer.scorer();
        requireOpen(assessment, mine);
        if (sheet(assessment, mine).stream().noneMatch(item -> item.id().equals(itemId)))
            throw new NotFound("plan-item", itemId);
        evidence.require(assessment, judgement.evidenceIds());
        var known = scores.of(mine.id(), itemId);
        known.ifPresentOrElse(
                s -> Versions.require(ifMatch, s.version()), () -> Versions.requireAbsent(ifMatch, ifNoneMatch));
        var score = known.orElseGet(() -> Score.draft(mine, itemId));
        score.write(judgement);
        assessment.beginScoring();
        scores.persistAndFlush(score);
        return ScoreResponse.of(score, viewer.member().name());
    }

    /** Hands in the whole sheet for good. */
    @Transactional
    void submit(UUID assessmentId) {
        var assessment = assessments.hold(assessmentId);
        var mine = access.member(assessment).scorer();
        requireOpen(assessment, mine);
        var written = scores.of(mine.id()).stream().collect(Collectors.toMap(Score::itemId, Function.identity()));
        var missing = sheet(assessment, mine).stream()
                .flatMap(item -> missing(item, written.get(item.id())).stream())
                .toList();
        if (!missing.isEmpty()) throw new Invalid(missing);
        assessment.beginScoring();
        mine.submit(clock.instant());
        written.values().forEach(score -> score.submit(clock.instant()));
        if (assessment.state() == AssessmentState.SCORING) revealIfAllAreIn(assessment);
        assessments.flush();
    }

    private void revealIfAllAreIn(Assessment assessment) {
        var parts = assignments.of(assessment.id());
        var judged = items.of(assessment.planId(), parts);
        var allIn = parts.stream().filter(a -> a.is(AssignmentRole.SCORER)).allMatch(Assignment::submitted);
        if (!allIn || !Coverage.complete(parts, judged)) return;
        var sheets = ScoreSheets.of(scores.ofAssessments(List.of(assessment.id())), parts);
        assessment.reveal(Divergence.reveal(sheets.divergences()));
    }

    private void requireOpen(Assessment assessment, Assignment mine) {
        if (mine.submitted()) throw new Conflict("scores-already-submitted");
        var now = mine.is(AssignmentRole.THIRD_SCORER)
                ? assessment.state() == AssessmentState.IN_MODERATION
                : assessment.state().blind();
        if (!now) throw new Conflict("scoring-closed", assessment.state());
        var submission = submissions.find(assessment.submissionId()).orElseThrow();
        if (!SETTLED.contains(submission.state())) throw new Conflict("submission-not-accepted", submission.state());
    }

    /** The items of an assignment: those of its themes; for a third scorer, those that lie too far apart. */
    private List<PlanItemRef> sheet(Assessment assessment, Assignment mine) {
        var parts = assignments.of(assessment.id());
        var judged = items.of(assessment.planId(), parts).stream()
                .filter(item -> mine.scope().covers(item.themeSlugs()));
        if (!mine.is(AssignmentRole.THIRD_SCORER)) return judged.toList();
        var apart = ScoreSheets.of(scores.ofAssessments(List.of(assessment.id())), parts)
                .needingModeration();
        return judged.filter(item -> apart.contains(item.id())).toList();
    }

    private static List<Violation> missing(PlanItemRef item, Score score) {
        var at = "/scores/" + item.id();
        return score == null
                ? List.of(new Violation(at, "score-required"))
                : score.judgement().missing(at);
    }
}
