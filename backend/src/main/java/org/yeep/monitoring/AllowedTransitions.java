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
        var actors = actors(submission);
        return submission.possible().stream()
                .filter(t -> !SILENT.contains(t) && actors.contains(t.actor()))
                .toList();
    }

    /** The parts the caller plays for this submission; who its rapporteur is is asked only of the board, and once. */
    private Set<TransitionActor> actors(Submission s) {
        var who = Standing.of(identity);
        var actors = EnumSet.noneOf(TransitionActor.class);
        boolean own = who.actsFor(s.organisationId());
        if (who.officer() && own) actors.add(TransitionActor.OFFICER);
        if (who.approver() && own) actors.add(TransitionActor.APPROVER);
        if (who.chair()) actors.add(TransitionActor.CHAIR);
        if (who.chair() || who.admin()) actors.add(TransitionActor.CALENDAR_KEEPER);
        if (who.board() && reviewers.isRapporteur(s, who.account())) actors.add(TransitionActor.RAPPORTEUR);
        return actors;
    }
}
