package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.monitoring.ClaimRef;
import org.yeep.monitoring.Submissions;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.Plans;

/** One assessment as its reader may see it; the number of statements does not depend on the plan's size. */
@ApplicationScoped
class AssessmentSheet {
    private final AssessmentAccess access;
    private final AssessmentRepository assessments;
    private final JudgementReader judgements;
    private final AssessedItems items;
    private final CitableEvidence evidence;
    private final Submissions submissions;
    private final Plans plans;
    private final Organisations organisations;

    AssessmentSheet(
            AssessmentAccess access,
            AssessmentRepository assessments,
            JudgementReader judgements,
            AssessedItems items,
            CitableEvidence evidence,
            Submissions submissions,
            Plans plans,
            Organisations organisations) {
        this.access = access;
        this.assessments = assessments;
        this.judgements = judgements;
        this.items = items;
        this.evidence = evidence;
        this.submissions = submissions;
        this.plans = plans;
        this.organisations = organisations;
    }

    @Transactional
    AssessmentResponse read(UUID assessmentId) {
        var assessment = assessments.require(assessmentId);
        var viewer = access.reader(assessment);
        var judged = judgements.of(assessment, viewer);
        var reported = reported(assessment);
        return new AssessmentResponse(
                summary(assessment, viewer),
                me(viewer),
                judged.assignments(),
                items.of(assessment.planId(), judged.parts()).stream()
                        .map(item -> item(item, reported, judged))
                        .toList(),
                reported.ofTheBoard(),
                judged.agreement(),
                AssessmentLifecycle.allowed(assessment.state(), viewer.actors()));
    }

    @Transactional
    AssessmentSummaryResponse summary(UUID assessmentId) {
        var assessment = assessments.require(assessmentId);
        return summary(assessment, access.reader(assessment));
    }

    private AssessmentSummaryResponse summary(Assessment assessment, Viewer viewer) {
        return AssessmentSummaryResponse.of(
                assessment,
                plans.find(assessment.planId()).orElseThrow(),
                organisations.find(assessment.organisationId()).orElseThrow(),
                viewer.assignment(),
                viewer.declaration());
    }

    private static AssessmentResponse.Me me(Viewer viewer) {
        var assignment = viewer.assignment();
        var declaration = viewer.declaration();
        return new AssessmentResponse.Me(
                viewer.assignmentId(),
                assignment == null ? null : assignment.role(),
                assignment != null && assignment.submitted(),
                declaration == null ? null : declaration.outcome());
    }

    private Reported reported(Assessment assessment) {
        var observations = submissions.observations(assessment.submissionId());
        var claims = submissions.claims(assessment.submissionId()).stream()
                .collect(Collectors.toMap(ClaimRef::itemId, Function.identity()));
        return Reported.of(
                plans.indicators(assessment.planId()),
                observations,
                claims,
                evidence.of(assessment.id(), observations));
    }

    private static AssessmentItemResponse item(PlanItemRef item, Reported reported, JudgementReader.Seen judged) {
        return new AssessmentItemResponse(
                AssessmentItemResponse.Item.of(item),
                AssessmentItemResponse.Claim.of(reported.claims().get(item.id())),
                reported.cellsOf(item.id()),
                reported.evidenceOf(item.id()),
                judged.inMyScope(item),
                judged.myScore(item.id()),
                judged.scoresOn(item.id()),
                judged.divergences().get(item.id()),
                judged.findings().get(item.id()),
                judged.replies().get(item.id()));
    }
}
