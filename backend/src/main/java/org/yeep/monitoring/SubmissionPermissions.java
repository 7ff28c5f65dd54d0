package org.yeep.monitoring;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/** Who may do what with a submission. Its stored owner decides; what does not exist is left to answer 404. */
@ApplicationScoped
class SubmissionPermissions {
    private final LoadedSubmissions submissions;
    private final Reviewers reviewers;

    SubmissionPermissions(LoadedSubmissions submissions, Reviewers reviewers) {
        this.submissions = submissions;
        this.reviewers = reviewers;
    }

    /** That it exists and how far it is. */
    @PermissionChecker("submission:follow")
    boolean mayFollow(SecurityIdentity identity, UUID submissionId) {
        var who = Standing.of(identity);
        return who.admin() || who.chair() || judged(submissionId, s -> reads(who, s));
    }

    /** What is in it. */
    @PermissionChecker("submission:read")
    boolean mayRead(SecurityIdentity identity, UUID submissionId) {
        var who = Standing.of(identity);
        return (who.officer() || who.board()) && judged(submissionId, s -> reads(who, s));
    }

    @PermissionChecker("submission:enter")
    boolean mayEnter(SecurityIdentity identity, UUID submissionId) {
        var who = Standing.of(identity);
        return who.officer() && judged(submissionId, s -> who.actsFor(s.organisationId()));
    }

    @PermissionChecker("submission:approve")
    boolean mayApprove(SecurityIdentity identity, UUID submissionId) {
        var who = Standing.of(identity);
        return who.approver() && judged(submissionId, s -> who.actsFor(s.organisationId()));
    }

    @PermissionChecker("submission:review")
    boolean mayReview(SecurityIdentity identity, UUID submissionId) {
        var who = Standing.of(identity);
        return who.board() && judged(submissionId, s -> reviewers.isRapporteur(s, who.account()));
    }

    boolean reads(Standing who, Submission s) {
        if (who.officer()) return who.actsFor(s.organisationId());
        return who.board() && Reviewers.SENT.contains(s.state()) && reviewers.mayRead(s, who.account());
    }

    private boolean judged(UUID id, Predicate<Submission> rule) {
        return submissions.find(id).map(rule::test).orElse(true);
    }
}
