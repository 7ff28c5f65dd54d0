package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.assessment.Assessments;
import org.yeep.assessment.Board;
import org.yeep.monitoring.PeriodRef;
import org.yeep.monitoring.ReportType;
import org.yeep.monitoring.Submissions;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.NotAllowed;

/** A report on its way to the public: written by a rapporteur, endorsed by the board, replied to, approved. */
@ApplicationScoped
class DraftService {
    private final ReportRepository reports;
    private final ReportPlanRepository parts;
    private final ReportEndorsementRepository endorsements;
    private final OrganisationReplyRepository replies;
    private final ChapterSources sources;
    private final MergePatch patches;
    private final ReportAccess access;
    private final Board board;
    private final Assessments assessments;
    private final Submissions submissions;
    private final EarlierPeriods earlier;
    private final ReportSettings settings;
    private final Clock clock;

    DraftService(
            ReportRepository reports,
            ReportPlanRepository parts,
            ReportEndorsementRepository endorsements,
            OrganisationReplyRepository replies,
            ChapterSources sources,
            MergePatch patches,
            ReportAccess access,
            Board board,
            Assessments assessments,
            Submissions submissions,
            EarlierPeriods earlier,
            ReportSettings settings,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.endorsements = endorsements;
        this.replies = replies;
        this.sources = sources;
        this.patches = patches;
        this.access = access;
        this.board = board;
        this.assessments = assessments;
        this.submissions = submissions;
        this.earlier = earlier;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    UUID create(CreateReportRequest asked) {
        var me = board.me();
        var period = submissions.period(asked.periodId()).orElseThrow(() -> new Invalid("/periodId", "period-unknown"));
        if (Set.copyOf(asked.planIds()).size() < asked.planIds().size())
            throw new Invalid("/planIds", "plans-distinct");
        requireKind(asked.kind(), period);
        earlier.requireLast(period);
        requireFirst(period.id(), Set.copyOf(asked.planIds()));
        var chapters = sources.require(asked.planIds(), period.id());
        board.requireClear(ChapterSources.organisations(chapters), period.id());
        if (!assessments.isRapporteurOfOne(me.id(), ChapterSources.assessments(chapters)))
            throw new NotAllowed("not-rapporteur-of-report");

        var report = Report.draft(asked.kind(), period, asked.titleTr(), asked.titleEn(), me.id(), clock.instant());
        reports.persistAndFlush(report);
        chapters.forEach(chapter -> parts.persist(ReportPlan.of(report.id(), chapter)));
        parts.flush();
        return report.id();
    }

    /** A period feeds one kind, and a cycle's periods three progress reports and a final one: never a fourth. */
    private void requireKind(ReportType kind, PeriodRef period) {
        if (kind != period.feeds()) throw new Conflict("report-kind-not-of-period", kind, period.feeds());
        if (kind == ReportType.FINAL) {
            var closes = period.deadline().plusDays(period.graceDays());
            if (!LocalDate.now(clock).isAfter(closes)) throw new Conflict("final-before-cycle-ends", closes);
        }
    }

    /** One report says it; what was wrong in it is corrected there. Own and consolidated reports stand side by side. */
    private void requireFirst(UUID periodId, Set<UUID> planIds) {
        if (parts.coveredBeyondDraft(periodId).contains(planIds)) throw new Conflict("report-exists");
    }

    @Transactional
    void edit(UUID reportId, byte[] patch, String ifMatch) throws IOException {
        var report = authors(reportId);
        Versions.require(ifMatch, report.version());
        var current = new EditReportRequest(report.titleTr(), report.titleEn(), report.sections());
        report.edit(patches.apply(current, patch));
        reports.flush();
    }

    @Transactional
    void sendToBoard(UUID reportId) {
        var report = authors(reportId);
        requireFirst(
                report.periodId(),
                parts.of(reportId).stream().map(ReportPlan::planId).collect(Collectors.toSet()));
        report.sendToBoard();
        reports.flush();
    }

    @Transactional
    void endorse(UUID reportId) {
        var report = reports.hold(reportId);
        var me = access.member(report);
        if (report.state() != ReportState.BOARD_REVIEW) throw new Conflict("report-not-in-review", report.state());
        if (report.writtenBy(me.id())) throw new Conflict("report-own-endorsement");
        if (!endorsements.exists(reportId, me.id()))
            endorsements.persistAndFlush(ReportEndorsement.of(reportId, me.id(), clock.instant()));
    }

    @Transactional
    void openForReply(UUID reportId) {
        var report = authors(reportId);
        var endorsed = endorsements.of(reportId).size();
        report.openForReply(LocalDate.now(clock));
        if (endorsed < settings.quorum()) throw new Conflict("report-quorum-missing", endorsed, settings.quorum());
        reports.flush();
    }

    @Transactional
    void approve(UUID reportId) {
        var report = reports.hold(reportId);
        report.approve(access.member(report), clock.instant());
        var asked = parts.of(reportId).stream()
                .map(ReportPlan::organisationId)
                .distinct()
                .count();
        var open = !LocalDate.now(clock).isAfter(report.replyDue());
        if (open && replies.of(reportId).size() < asked) throw new Conflict("replies-outstanding", report.replyDue());
        reports.flush();
    }

    private Report authors(UUID reportId) {
        var report = reports.hold(reportId);
        if (!report.writtenBy(access.member(report).id())) throw new NotAllowed("not-the-author");
        return report;
    }
}
