package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.PlanItemRef;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** The rapporteur turns two scores into one finding, hears the municipality and keeps it or changes it. */
@ApplicationScoped
class FindingService {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final AssignmentRepository assignments;
    private final FindingRepository findings;
    private final ScoreRepository scores;
    private final ModerationMessageRepository messages;
    private final AssessedItems items;
    private final CitableEvidence evidence;
    private final Clock clock;

    FindingService(
            AssessmentAccess access,
            AssessmentRepository assessments,
            AssignmentRepository assignments,
            FindingRepository findings,
            ScoreRepository scores,
            ModerationMessageRepository messages,
            AssessedItems items,
            CitableEvidence evidence,
            Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.assignments = assignments;
        this.findings = findings;
        this.scores = scores;
        this.messages = messages;
        this.items = items;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    FindingResponse save(UUID assessmentId, UUID itemId, SaveFindingRequest asked, String ifMatch, String ifNoneMatch) {
        var assessment = rapporteurs(assessmentId);
        var state = assessment.state();
        if (!state.discussed() && !state.answered()) throw new Conflict("finding-closed", state);
        items.require(assessment.planId(), itemId, assignments.of(assessmentId));
        evidence.require(assessment, asked.evidenceIds());
        var known = findings.of(assessmentId, itemId);
        known.ifPresentOrElse(
                f -> Versions.require(ifMatch, f.version()), () -> Versions.requireAbsent(ifMatch, ifNoneMatch));
        var finding = known.orElseGet(() -> Finding.on(assessmentId, itemId));
        if (state.answered()) {
            finding.change(asked.judgement(), asked.changeReason());
        } else {
            if (asked.changeReason() != null) throw new Invalid("/changeReason", "change-reason-too-early");
            finding.write(asked.judgement());
        }
        findings.persistAndFlush(finding);
        return FindingResponse.of(finding);
    }

    /** Every item has its finding; what lay two or more steps apart was talked over or scored a third time. */
    @Transactional
    void reconcile(UUID assessmentId) {
        var assessment = rapporteurs(assessmentId);
        assessment.reconcile();
        var parts = assignments.of(assessmentId);
        var written = findings.of(assessmentId);
        var missing = new ArrayList<Violation>();
        var judged = items.of(assessment.planId(), parts);
        judged.forEach(item -> missing.addAll(missing(item, written.get(item.id()))));
        missing.addAll(notModerated(assessmentId, parts));
        if (!missing.isEmpty()) throw new Invalid(missing);
        assessments.flush();
    }

    @Transactional
    void openForReply(UUID assessmentId) {
        rapporteurs(assessmentId).openForReply(LocalDate.now(clock));
        assessments.flush();
    }

    @Transactional
    void finalise(UUID assessmentId) {
        rapporteurs(assessmentId).finalise(clock.instant());
        assessments.flush();
    }

    private Assessment rapporteurs(UUID assessmentId) {
        var assessment = assessments.hold(assessmentId);
        access.member(assessment).requireRapporteur();
        return assessment;
    }

    private List<Violation> notModerated(UUID assessmentId, List<Assignment> parts) {
        var sheets = ScoreSheets.of(scores.ofAssessments(List.of(assessmentId)), parts);
        var apart = sheets.needingModeration();
        if (apart.isEmpty()) return List.of();
        var talkedAbout = messages.itemsTalkedAbout(assessmentId);
        var scoredThrice = sheets.scoredThrice();
        return apart.stream()
                .filter(item ->
                        !talkedAbout.contains(item) && !talkedAbout.contains(null) && !scoredThrice.contains(item))
                .map(item -> new Violation("/findings/" + item, "item-not-moderated"))
                .toList();
    }

    private static List<Violation> missing(PlanItemRef item, Finding finding) {
        var at = "/findings/" + item.id();
        return finding == null
                ? List.of(new Violation(at, "finding-required"))
                : finding.judgement().missing(at);
    }
}
