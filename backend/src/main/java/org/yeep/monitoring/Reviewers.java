package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.yeep.monitoring.ReviewAuthority.Scope;

/** Asks whoever knows of the board's assignments; while nobody does, nobody reviews. */
@ApplicationScoped
class Reviewers {
    /** From the sending on, what is in a submission is for the board too; while it is corrected it is not. */
    static final Set<SubmissionState> SENT = EnumSet.of(
            SubmissionState.SUBMITTED,
            SubmissionState.IN_REVIEW,
            SubmissionState.RETURNED,
            SubmissionState.ACCEPTED,
            SubmissionState.LOCKED,
            SubmissionState.PUBLISHED);

    private final Instance<ReviewAuthority> authorities;

    Reviewers(@Any Instance<ReviewAuthority> authorities) {
        this.authorities = authorities;
    }

    boolean isRapporteur(Submission submission, String account) {
        return authorities.stream().anyMatch(a -> a.isRapporteur(submission.id(), account));
    }

    boolean mayRead(Submission submission, String account) {
        var period = submission.period().id();
        return authorities.stream().anyMatch(a -> a.mayRead(submission.organisationId(), period, account));
    }

    Set<Scope> readable(Collection<Scope> asked, String account) {
        return authorities.stream()
                .flatMap(a -> a.readable(asked, account).stream())
                .collect(Collectors.toSet());
    }
}
