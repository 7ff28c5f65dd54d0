package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.assessment.AssessmentState;
import org.yeep.assessment.Assessments;
import org.yeep.monitoring.SubmissionRef;
import org.yeep.monitoring.Submissions;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Finds what a report may rest on: locked figures with a final assessment, or says what is missing. */
@ApplicationScoped
class ChapterSources {
    private final Plans plans;
    private final Submissions submissions;
    private final Assessments assessments;

    ChapterSources(Plans plans, Submissions submissions, Assessments assessments) {
        this.plans = plans;
        this.submissions = submissions;
        this.assessments = assessments;
    }

    /** @throws Conflict naming each plan whose figures are not locked or whose assessment is not final */
    List<ChapterSource> require(List<UUID> planIds, UUID periodId) {
        var known = plans.findAll(planIds);
        var sources = new ArrayList<ChapterSource>();
        var missing = new ArrayList<String>();
        for (int i = 0; i < planIds.size(); i++) {
            var plan = known.get(planIds.get(i));
            if (plan == null) throw new Invalid("/planIds/" + i, "plan-unknown");
            source(plan.id(), periodId).ifPresentOrElse(sources::add, () -> missing.add(state(plan, periodId)));
        }
        if (!missing.isEmpty()) throw new Conflict("report-data-missing", String.join("; ", missing));
        return sources;
    }

    /** What the chapters rest on by now, whatever was reported or judged since. */
    List<ChapterSource> of(List<ReportPlan> covered) {
        var reported = submissions
                .findAll(covered.stream().map(ReportPlan::submissionId).toList())
                .stream()
                .collect(Collectors.toMap(SubmissionRef::id, Function.identity()));
        return covered.stream()
                .map(part -> new ChapterSource(
                        reported.get(part.submissionId()),
                        assessments.ofSubmission(part.submissionId()).orElseThrow()))
                .toList();
    }

    private Optional<ChapterSource> source(UUID planId, UUID periodId) {
        return submissions
                .settled(planId, periodId)
                .flatMap(s -> assessments
                        .ofSubmission(s.id())
                        .filter(a -> a.state() == AssessmentState.FINAL)
                        .map(a -> new ChapterSource(s, a)));
    }

    private String state(PlanRef plan, UUID periodId) {
        var submission = submissions.current(plan.id(), periodId);
        var reported = submission.map(SubmissionRef::state).map(Enum::name).orElse("—");
        var judged = submission
                .flatMap(s -> assessments.ofSubmission(s.id()))
                .map(a -> a.state().name())
                .orElse("—");
        return plan.title() + " (" + reported + " / " + judged + ")";
    }

    static List<UUID> organisations(Collection<ChapterSource> sources) {
        return sources.stream()
                .map(s -> s.submission().organisationId())
                .distinct()
                .toList();
    }

    static List<UUID> assessments(Collection<ChapterSource> sources) {
        return sources.stream().map(s -> s.assessment().id()).toList();
    }
}
