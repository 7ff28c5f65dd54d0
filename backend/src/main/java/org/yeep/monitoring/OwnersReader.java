package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.SubmissionOwnersResponse.Owner;
import org.yeep.organisation.UnitOwner;
import org.yeep.organisation.Units;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;

/** Who of a municipality owes which part of a submission, how far each is, and who has not been heard of. */
@ApplicationScoped
class OwnersReader {
    private final LoadedSubmissions submissions;
    private final ObservationRepository observations;
    private final WorksheetReader worksheets;
    private final Plans plans;
    private final Units units;
    private final OwnerViews views;

    OwnersReader(
            LoadedSubmissions submissions,
            ObservationRepository observations,
            WorksheetReader worksheets,
            Plans plans,
            Units units,
            OwnerViews views) {
        this.submissions = submissions;
        this.observations = observations;
        this.worksheets = worksheets;
        this.plans = plans;
        this.units = units;
        this.views = views;
    }

    /** In statements that do not grow with the number of units. */
    @Transactional
    SubmissionOwnersResponse read(UUID submissionId) {
        var submission = submissions.require(submissionId);
        var indicators = plans.indicators(submission.planId());
        var cells = worksheets.expected(submission);
        var given = observations.of(submissionId);
        var shares = shares(submission);
        var byUnit = shares.byUnit();
        var owners = units.owners(submission.organisationId()).stream()
                .filter(o -> byUnit.containsKey(o.unitId()))
                .toList();
        var seen = views.seen(owners);
        var answer = new ArrayList<Owner>();
        for (UnitOwner owner : owners) {
            var part = OwnedPart.of(submission, byUnit.get(owner.unitId()), indicators, cells, given);
            if (part.due()) answer.add(views.of(owner, part, seen));
        }
        var items = new LinkedHashSet<>(
                indicators.stream().map(PlanIndicatorRef::itemId).toList());
        submission.claims().forEach(c -> items.add(c.itemId()));
        var rest = OwnedPart.of(submission, shares.unclaimed(items), indicators, cells, given);
        if (rest.due()) answer.add(views.ofNobody(rest, shares.wordingsOf(rest.itemIds())));
        return views.answer(List.copyOf(answer));
    }

    private PlanShares shares(Submission submission) {
        var named = plans.responsibleUnits(List.of(submission.planId()));
        return new PlanShares(named, units.byNames(submission.organisationId(), PlanShares.wordings(named.values())));
    }
}
