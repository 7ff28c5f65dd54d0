package org.yeep.monitoring;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.ReviewAuthority.Scope;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class SubmissionReader {
    private final SubmissionRepository submissions;
    private final LoadedSubmissions loaded;
    private final SubmissionReceiptRepository receipts;
    private final SubmissionViews views;
    private final Reviewers reviewers;
    private final SecurityIdentity identity;

    SubmissionReader(
            SubmissionRepository submissions,
            LoadedSubmissions loaded,
            SubmissionReceiptRepository receipts,
            SubmissionViews views,
            Reviewers reviewers,
            SecurityIdentity identity) {
        this.submissions = submissions;
        this.loaded = loaded;
        this.receipts = receipts;
        this.views = views;
        this.reviewers = reviewers;
        this.identity = identity;
    }

    @Transactional
    Page<SubmissionSummaryResponse> list(
            UUID organisation, UUID plan, SubmissionState state, UUID period, String cursor, int limit) {
        var who = Standing.of(identity);
        var own = who.officer() ? who.organisation().orElse(null) : organisation;
        boolean nothing = who.officer() && (own == null || organisation != null && !organisation.equals(own));
        var states = state == null ? visible(who) : intersection(visible(who), state);
        if (nothing || states.isEmpty()) return new Page<>(List.of(), null);
        var found = submissions.list(SubmissionFilter.of(own, plan, states, period, cursor, limit));
        var page = Page.of(found, limit, s -> Cursor.of(s.period().opensOn(), s.id()));
        return new Page<>(views.summaries(readable(who, page.items())), page.next());
    }

    @Transactional
    SubmissionResponse get(UUID id) {
        return views.detail(loaded.require(id));
    }

    /** After a decision: read anew, because the permission check read it before. */
    @Transactional
    SubmissionResponse afterwards(UUID id) {
        return views.detail(submissions.withPeriod(id).orElseThrow(() -> new NotFound("submission", id)));
    }

    @Transactional
    ReceiptResponse receipt(UUID id) {
        var submission = loaded.require(id);
        return receipts.newest(id)
                .map(r -> views.receipt(submission, r))
                .orElseThrow(() -> new NotFound("receipt", id));
    }

    private static Set<SubmissionState> visible(Standing who) {
        boolean all = who.officer() || who.chair() || who.admin();
        return all ? EnumSet.allOf(SubmissionState.class) : Reviewers.SENT;
    }

    private static Set<SubmissionState> intersection(Set<SubmissionState> visible, SubmissionState one) {
        return visible.contains(one) ? EnumSet.of(one) : Set.of();
    }

    private List<Submission> readable(Standing who, List<Submission> found) {
        if (who.officer() || who.chair() || who.admin()) return found;
        var asked = found.stream().map(SubmissionReader::scope).collect(Collectors.toSet());
        var mine = asked.isEmpty() ? Set.<Scope>of() : reviewers.readable(asked, who.account());
        return found.stream().filter(s -> mine.contains(scope(s))).toList();
    }

    private static Scope scope(Submission s) {
        return new Scope(s.organisationId(), s.period().id());
    }
}
