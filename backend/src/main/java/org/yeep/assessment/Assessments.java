package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other features may ask of the board's judging. */
@ApplicationScoped
public class Assessments {
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final ScoreRepository scores;
    private final FindingRepository findings;
    private final FindingReplyRepository replies;

    Assessments(
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            ScoreRepository scores,
            FindingRepository findings,
            FindingReplyRepository replies) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.scores = scores;
        this.findings = findings;
        this.replies = replies;
    }

    /** Of the newest submission that was assessed. */
    @Transactional
    public Optional<AssessmentRef> of(UUID planId, UUID periodId) {
        return assessments.newest(planId, periodId).map(Assessment::ref);
    }

    @Transactional
    public Optional<AssessmentRef> ofSubmission(UUID submissionId) {
        return assessments.ofSubmission(submissionId).map(Assessment::ref);
    }

    /** With the replies as far as they were sent. */
    @Transactional
    public List<FindingRef> findings(UUID assessmentId) {
        var assessment = assessments.require(assessmentId);
        var sent = assessment.replySentAt() == null ? Map.<UUID, FindingReply>of() : replies.of(assessmentId);
        return findings.of(assessmentId).values().stream()
                .map(f -> f.ref(Optional.ofNullable(sent.get(f.itemId()))
                        .map(FindingReply::text)
                        .orElse(null)))
                .toList();
    }

    /** Over all items of these assessments that two members scored blindly. */
    @Transactional
    public AgreementRef agreement(Collection<UUID> assessmentIds) {
        var written = scores.ofAssessments(assessmentIds).stream().collect(Collectors.groupingBy(Score::assessmentId));
        var parts = assignments.ofAll(assessmentIds).stream().collect(Collectors.groupingBy(Assignment::assessmentId));
        var pairs = written.keySet().stream()
                .flatMap(id ->
                        ScoreSheets.of(written.get(id), parts.getOrDefault(id, List.of())).completionPairs().stream());
        return Agreement.of(pairs.toList());
    }

    /** Whether the account writes the findings of at least one of them. */
    @Transactional
    public boolean isRapporteurOfOne(UUID memberId, Collection<UUID> assessmentIds) {
        return assignments.ofAll(assessmentIds).stream()
                .anyMatch(a -> a.is(AssignmentRole.RAPPORTEUR) && a.memberId().equals(memberId));
    }

    /** Everything the findings point at. */
    @Transactional
    public List<UUID> citedEvidence(UUID assessmentId) {
        return findings.of(assessmentId).values().stream()
                .flatMap(f -> Stream.of(f.judgement(), f.standing()))
                .flatMap(j -> j.evidenceIds().stream())
                .distinct()
                .toList();
    }
}
