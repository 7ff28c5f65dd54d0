package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.yeep.monitoring.Submissions;
import org.yeep.report.ReportBuilder.Edition;

/** Publishing, correcting, withdrawing: each in one transaction, so that the public never sees half of it. */
@ApplicationScoped
class Publication {
    private final ReportRepository reports;
    private final ReportPlanRepository parts;
    private final ReportVersionRepository versions;
    private final PublishedData data;
    private final ReportAccess access;
    private final ReportBuilder builder;
    private final ChapterSources sources;
    private final ReportEvidence evidence;
    private final EarlierPeriods earlier;
    private final Submissions submissions;
    private final FrozenJson frozen;
    private final Clock clock;

    Publication(
            ReportRepository reports,
            ReportPlanRepository parts,
            ReportVersionRepository versions,
            PublishedData data,
            ReportAccess access,
            ReportBuilder builder,
            ChapterSources sources,
            ReportEvidence evidence,
            EarlierPeriods earlier,
            Submissions submissions,
            FrozenJson frozen,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.versions = versions;
        this.data = data;
        this.access = access;
        this.builder = builder;
        this.sources = sources;
        this.evidence = evidence;
        this.earlier = earlier;
        this.submissions = submissions;
        this.frozen = frozen;
        this.clock = clock;
    }

    @Transactional
    void publish(UUID reportId) {
        var report = reports.hold(reportId);
        var by = access.member(report).account();
        var at = now();
        report.publish(at);
        freeze(report, null, by, at);
    }

    /** From the data as it is locked now: a granted correction of a submission comes in here. */
    @Transactional
    void correct(UUID reportId, CorrectReportRequest asked) {
        var report = reports.hold(reportId);
        var by = access.member(report).account();
        var at = now();
        report.correct(asked.sections(), at);
        freeze(report, asked.corrigendum(), by, at);
    }

    @Transactional
    void withdraw(UUID reportId, String reason) {
        var report = reports.hold(reportId);
        access.member(report);
        report.withdraw(reason, now());
        reports.flush();
        evidence.withdraw(reportId, reason);
        data.remove(reportId);
    }

    private void freeze(Report report, String corrigendum, String by, Instant at) {
        submissions.holdForPublication(
                parts.of(report.id()).stream().map(ReportPlan::planId).toList());
        var chapters = chapters(report);
        publishEarlier(report, at);
        var edition = new Edition(report.number(), corrigendum, UuidVersion7Strategy.INSTANCE.generateUuid(null));
        var content = builder.build(report, chapters, edition);
        versions.persistAndFlush(ReportVersion.freeze(content, frozen.write(content), by, at));
        data.write(content, at);
        evidence.publish(chapters);
        submissions.publish(chapters.stream().map(c -> c.submission().id()).toList());
        reports.flush();
    }

    /** First, for what one release hides depends on what earlier ones have shown. */
    private void publishEarlier(Report report, Instant at) {
        var plans = parts.of(report.id()).stream().map(ReportPlan::planId).toList();
        for (var submission : earlier.of(report.periodId(), plans)) {
            data.write(report, submission, submissions.publicCells(submission.id()), at);
            submissions.publish(List.of(submission.id()));
        }
    }

    private List<ChapterSource> chapters(Report report) {
        var covered = parts.of(report.id());
        var chapters = sources.require(covered.stream().map(ReportPlan::planId).toList(), report.periodId());
        for (int i = 0; i < chapters.size(); i++) covered.get(i).restOn(chapters.get(i));
        return chapters;
    }

    /** As exact as the database keeps it, so that cursors made from either are the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
