package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.plan.PlanItemRef;

/** What of the judging a viewer may see: their own sheet always, the others' only when revealed. */
@ApplicationScoped
class JudgementReader {
    private final AssignmentRepository assignments;
    private final BoardMemberRepository members;
    private final ConflictDeclarationRepository declarations;
    private final ScoreRepository scores;
    private final FindingRepository findings;
    private final FindingReplyRepository replies;

    JudgementReader(
            AssignmentRepository assignments,
            BoardMemberRepository members,
            ConflictDeclarationRepository declarations,
            ScoreRepository scores,
            FindingRepository findings,
            FindingReplyRepository replies) {
        this.assignments = assignments;
        this.members = members;
        this.declarations = declarations;
        this.scores = scores;
        this.findings = findings;
        this.replies = replies;
    }

    record Seen(
            Viewer viewer,
            List<Assignment> parts,
            List<AssignmentResponse> assignments,
            List<ScoreResponse> mine,
            List<ScoreResponse> revealed,
            Map<UUID, Integer> divergences,
            AgreementRef agreement,
            Map<UUID, FindingResponse> findings,
            Map<UUID, ReplyResponse> replies) {

        boolean inMyScope(PlanItemRef item) {
            var mine = viewer.assignment();
            if (mine == null || !mine.scores() || !mine.scope().covers(item.themeSlugs())) return false;
            return !mine.is(AssignmentRole.THIRD_SCORER)
                    || divergences.getOrDefault(item.id(), 0) >= Divergence.NEEDS_MODERATION;
        }

        ScoreResponse myScore(UUID itemId) {
            return scoresOn(itemId, mine).stream().findFirst().orElse(null);
        }

        List<ScoreResponse> scoresOn(UUID itemId) {
            return scoresOn(itemId, revealed);
        }

        private static List<ScoreResponse> scoresOn(UUID itemId, List<ScoreResponse> all) {
            return all.stream().filter(s -> s.itemId().equals(itemId)).toList();
        }
    }

    Seen of(Assessment assessment, Viewer viewer) {
        var parts = assignments.of(assessment.id());
        return viewer.ofMunicipality() ? municipality(assessment, viewer, parts) : board(assessment, viewer, parts);
    }

    private Seen municipality(Assessment assessment, Viewer viewer, List<Assignment> parts) {
        return new Seen(
                viewer,
                parts,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                findingsOf(assessment),
                repliesOf(assessment));
    }

    private Seen board(Assessment assessment, Viewer viewer, List<Assignment> parts) {
        var people = members.byIds(parts.stream().map(Assignment::memberId).toList());
        var declared = declarations.on(assessment.organisationId(), assessment.periodId());
        var written = scores.ofAssessments(List.of(assessment.id()));
        var names = parts.stream()
                .collect(Collectors.toMap(
                        Assignment::id, a -> people.get(a.memberId()).name()));
        var sheets = ScoreSheets.of(written, parts);
        var revealed = viewer.seesScores(assessment.state());
        var apart = assessment.state().blind()
                ? Map.<UUID, Integer>of()
                : sheets.divergences().stream().collect(Collectors.toMap(Divergence::itemId, Divergence::steps));
        return new Seen(
                viewer,
                parts,
                parts.stream()
                        .map(a -> AssignmentResponse.of(a, people.get(a.memberId()), outcome(declared, a)))
                        .toList(),
                responses(written.stream().filter(s -> s.assignmentId().equals(viewer.assignmentId())), names),
                revealed ? responses(sheets.submitted().stream(), names) : List.of(),
                apart,
                revealed ? Agreement.of(sheets.completionPairs()) : null,
                revealed ? findingsOf(assessment) : Map.of(),
                assessment.replySentAt() == null ? Map.of() : repliesOf(assessment));
    }

    private static DeclarationOutcome outcome(Map<UUID, ConflictDeclaration> declared, Assignment assignment) {
        var declaration = declared.get(assignment.memberId());
        return declaration == null ? null : declaration.outcome();
    }

    private static List<ScoreResponse> responses(java.util.stream.Stream<Score> scores, Map<UUID, String> names) {
        return scores.map(s -> ScoreResponse.of(s, names.get(s.assignmentId()))).toList();
    }

    private Map<UUID, FindingResponse> findingsOf(Assessment assessment) {
        return findings.of(assessment.id()).values().stream()
                .map(FindingResponse::of)
                .collect(Collectors.toMap(FindingResponse::itemId, Function.identity()));
    }

    private Map<UUID, ReplyResponse> repliesOf(Assessment assessment) {
        return replies.of(assessment.id()).values().stream()
                .map(ReplyResponse::of)
                .collect(Collectors.toMap(ReplyResponse::itemId, Function.identity()));
    }
}
