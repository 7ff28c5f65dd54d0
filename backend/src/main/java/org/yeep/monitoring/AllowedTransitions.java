package org.yeep.monitoring;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Of what the lifecycle allows, what the present caller may do: the buttons to show. */
@ApplicationScoped
class AllowedTransitions {
    /** Happens by typing the first value; there is no button for it. */
    private static final Set<SubmissionTransition> SILENT = EnumSet.of(SubmissionTransition.BEGIN_ENTRY);

    private final SecurityIdentity identity;
    private final Reviewers reviewers;

    AllowedTransitions(SecurityIdentity identity, Reviewers reviewers) {
        this.identity = identity;
        this.reviewers = reviewers;
    }

    List<SubmissionTransition> of(Submission submission) {
        var who = Standing.of(identity);
        return submission.possible().stream()
                .filter(t -> !SILENT.contains(t) && may(who, t.actor(), submission))
                .toList();
    }

    private boolean may(Standing who, TransitionActor actor, Submission s) {
        return switch (actor) {
            case OFFICER -> who.officer() && who.actsFor(s.organisationId());
            case APPROVER -> who.approver() && who.actsFor(s.organisationId());
            case RAPPORTEUR -> who.board() && reviewers.isRapporteur(s, who.account());
            case CHAIR -> who.chair();
            case SYSTEM, REPORT -> false;
        };
    }
}
