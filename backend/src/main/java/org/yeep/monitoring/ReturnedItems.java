package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.ReturnItemsRequest.ReturnedItem;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What the board asks for again in a submission, values and statements alike: only that opens. */
@ApplicationScoped
class ReturnedItems {
    private final ObservationRepository observations;
    private final ActionClaimRepository claims;

    ReturnedItems(ObservationRepository observations, ActionClaimRepository claims) {
        this.observations = observations;
        this.claims = claims;
    }

    /** @throws Invalid with everything named that is not there to be returned */
    void open(UUID submissionId, List<ReturnedItem> items) {
        var against = new ArrayList<Violation>();
        for (int i = 0; i < items.size(); i++) {
            var problem = open(submissionId, items.get(i));
            if (problem != null) against.add(new Violation("/items/" + i, problem));
        }
        if (!against.isEmpty()) throw new Invalid(against);
    }

    /** @return what stands against it, or null */
    private String open(UUID submissionId, ReturnedItem item) {
        var reason = item.reason().strip();
        if (item.ofValue()) {
            var value = observations.at(submissionId, item.planIndicatorId(), item.cell());
            value.ifPresent(o -> o.returned(reason));
            return value.isPresent() ? null : "observation-unknown";
        }
        if (!item.ofClaim()) return "returned-item-unclear";
        var claim = claims.at(submissionId, item.itemId());
        claim.ifPresent(c -> c.returned(reason));
        return claim.isPresent() ? null : "claim-unknown";
    }

    void close(UUID submissionId) {
        observations.unlocked(submissionId).forEach(Observation::sentAgain);
        claims.unlocked(submissionId).forEach(ActionClaim::sentAgain);
    }
}
