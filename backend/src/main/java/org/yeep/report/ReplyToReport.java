package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.security.Caller;

@ApplicationScoped
class ReplyToReport {
    private final ReportRepository reports;
    private final OrganisationReplyRepository replies;
    private final ReportAccess access;
    private final Caller caller;
    private final Clock clock;

    ReplyToReport(
            ReportRepository reports,
            OrganisationReplyRepository replies,
            ReportAccess access,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.replies = replies;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OrganisationReplyResponse save(
            UUID reportId, UUID organisationId, String text, String ifMatch, String ifNoneMatch) {
        if (!caller.actsFor(organisationId)) throw new NotAllowed();
        var report = reports.hold(reportId);
        access.asked(report);
        if (LocalDate.now(clock).isAfter(report.replyDue())) throw new Conflict("report-reply-late", report.replyDue());
        var known = replies.of(reportId, organisationId);
        known.ifPresentOrElse(
                r -> Versions.require(ifMatch, r.version()), () -> Versions.requireAbsent(ifMatch, ifNoneMatch));
        var reply = known.orElseGet(() -> OrganisationReply.to(reportId, organisationId));
        reply.write(text, caller.account(), clock.instant());
        replies.persistAndFlush(reply);
        return OrganisationReplyResponse.of(reply);
    }
}
