package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.Plans;
import org.yeep.shared.http.Versions;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

@ApplicationScoped
class ClaimService {
    private final SubmissionRepository submissions;
    private final ActionClaimRepository claims;
    private final Plans plans;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    ClaimService(
            SubmissionRepository submissions,
            ActionClaimRepository claims,
            Plans plans,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.claims = claims;
        this.plans = plans;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ClaimResponse save(UUID submissionId, UUID itemId, SaveClaimRequest asked, Precondition known) {
        var submission = submissions.locked(submissionId);
        plans.item(itemId)
                .filter(i -> i.planId().equals(submission.planId()))
                .filter(PlanItemRef::assessable)
                .orElseThrow(() -> new NotFound("plan-item", itemId));
        submission.requireWritable();
        if (IdentityNumbers.in(asked.text())) throw new Invalid("/text", "identity-number-in-text");
        var saved = write(submission, itemId, asked, known);
        moves.beginEntry(submission);
        return ClaimResponse.of(saved);
    }

    private ActionClaim write(Submission submission, UUID itemId, SaveClaimRequest asked, Precondition known) {
        var there = claims.at(submission.id(), itemId);
        var text = asked.text() == null || asked.text().isBlank()
                ? null
                : asked.text().strip();
        if (there.isPresent()) {
            known.require(there.get().version());
            there.get().requireEditable(submission);
            there.get().change(asked.status(), text, caller.account(), clock.instant());
            claims.flush();
            return there.get();
        }
        Versions.requireAbsent(known.ifMatch(), known.ifNoneMatch());
        if (submission.onlyReturnedItems()) throw new Conflict("observation-not-returned");
        var created = ActionClaim.of(submission.id(), itemId, asked.status(), text, caller.account(), clock.instant());
        claims.persistAndFlush(created);
        return created;
    }
}
