package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.yeep.monitoring.SubmissionSummaryResponse.OrganisationLabel;
import org.yeep.monitoring.SubmissionSummaryResponse.PlanLabel;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;

/** Turns submissions into answers, with the names of their plans and organisations. */
@ApplicationScoped
class SubmissionViews {
    private final Plans plans;
    private final Organisations organisations;
    private final AllowedTransitions allowed;

    SubmissionViews(Plans plans, Organisations organisations, AllowedTransitions allowed) {
        this.plans = plans;
        this.organisations = organisations;
        this.allowed = allowed;
    }

    /** Two statements, however many. */
    List<SubmissionSummaryResponse> summaries(List<Submission> found) {
        var planOf = plans.findAll(found.stream().map(Submission::planId).collect(Collectors.toSet()));
        var owners = organisations.findAll(
                found.stream().map(Submission::organisationId).collect(Collectors.toSet()));
        return found.stream()
                .map(s -> summary(s, planOf.get(s.planId()), owners.get(s.organisationId())))
                .toList();
    }

    SubmissionResponse detail(Submission s) {
        var plan = plans.find(s.planId()).orElseThrow();
        var owner = organisations.find(s.organisationId()).orElseThrow();
        var ref = s.ref();
        return new SubmissionResponse(
                ref.id(),
                s.version(),
                label(plan),
                label(owner),
                PeriodResponse.of(s.period().ref()),
                s.period().cycle().titleTr(),
                s.deadline(),
                ref.number(),
                ref.state(),
                ref.completeness(),
                ref.onTime(),
                ref.sentAt(),
                ref.receiptSha256(),
                s.decisionReason(),
                s.correctionReason(),
                s.onlyReturnedItems(),
                allowed.of(s));
    }

    ReceiptResponse receipt(Submission s, SubmissionReceipt receipt) {
        return new ReceiptResponse(
                s.id(),
                label(plans.find(s.planId()).orElseThrow()),
                label(organisations.find(s.organisationId()).orElseThrow()),
                s.period().ref().code(),
                s.number(),
                receipt.sha256(),
                receipt.sentAt(),
                receipt.sentBy(),
                receipt.content());
    }

    private static SubmissionSummaryResponse summary(Submission s, PlanRef plan, OrganisationRef owner) {
        var ref = s.ref();
        return new SubmissionSummaryResponse(
                ref.id(),
                label(plan),
                label(owner),
                PeriodResponse.of(s.period().ref()),
                s.period().cycle().titleTr(),
                s.deadline(),
                ref.number(),
                ref.state(),
                ref.completeness(),
                ref.onTime(),
                ref.sentAt(),
                s.correctionReason() != null);
    }

    private static PlanLabel label(PlanRef plan) {
        return new PlanLabel(plan.id(), plan.slug(), plan.title());
    }

    private static OrganisationLabel label(OrganisationRef owner) {
        return new OrganisationLabel(owner.id(), owner.slug(), owner.name());
    }
}
