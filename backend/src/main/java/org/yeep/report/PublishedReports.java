package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.monitoring.ReportType;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What everybody may read of reports: what was frozen, nothing else. */
@ApplicationScoped
class PublishedReports {
    private final ReportRepository reports;
    private final ReportPlanRepository parts;
    private final ReportVersionRepository versions;
    private final Organisations organisations;
    private final FrozenJson frozen;

    PublishedReports(
            ReportRepository reports,
            ReportPlanRepository parts,
            ReportVersionRepository versions,
            Organisations organisations,
            FrozenJson frozen) {
        this.reports = reports;
        this.parts = parts;
        this.versions = versions;
        this.organisations = organisations;
        this.frozen = frozen;
    }

    /** The exact bytes and their RFC 9530 digest. */
    record Frozen(byte[] bytes, String digest) {}

    @Transactional
    Page<ReportSummaryResponse> page(UUID organisation, ReportType kind, Cursor after, int limit) {
        var found = Page.of(
                reports.published(organisation, kind, after, limit), limit, r -> Cursor.of(r.publishedAt(), r.id()));
        var covered = parts.of(found.items().stream().map(Report::id).toList());
        var owners = organisations.findAll(covered.values().stream()
                .flatMap(List::stream)
                .map(ReportPlan::organisationId)
                .distinct()
                .toList());
        return found.map(r -> summary(r, owners(covered.getOrDefault(r.id(), List.of()), owners)));
    }

    /** @param organisation null for the whole report */
    @Transactional
    ReportResponse read(UUID reportId, UUID organisation) {
        var report = published(reportId);
        if (report.state() == ReportState.WITHDRAWN) {
            var notice = new ReportResponse.Withdrawal(report.withdrawnAt(), report.withdrawalReason());
            return new ReportResponse(reportId, report.state(), List.of(), notice, null);
        }
        var content =
                frozen.read(versions.of(reportId, report.number()).orElseThrow().content());
        return new ReportResponse(
                reportId,
                report.state(),
                versions.versions(reportId),
                null,
                organisation == null ? content : cut(content, organisation));
    }

    @Transactional
    Frozen version(UUID reportId, int number) {
        var report = published(reportId);
        if (report.state() == ReportState.WITHDRAWN) throw new NotFound("report-version", number);
        var version = versions.of(reportId, number).orElseThrow(() -> new NotFound("report-version", number));
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(version.sha256()));
        return new Frozen(version.content().getBytes(StandardCharsets.UTF_8), "sha-256=:" + digest + ":");
    }

    private Report published(UUID reportId) {
        var report = reports.require(reportId);
        if (!report.state().isPublic()) throw new NotFound("report", reportId);
        return report;
    }

    private static ReportContent cut(ReportContent content, UUID organisation) {
        var own = content.cutTo(organisation);
        if (own.chapters().isEmpty()) throw new NotFound("report-chapter", organisation);
        return own;
    }

    private static ReportSummaryResponse summary(Report r, List<OrganisationRef> owners) {
        return new ReportSummaryResponse(
                r.id(),
                r.kind(),
                r.periodId(),
                r.periodCode(),
                r.titleTr(),
                r.titleEn(),
                r.state(),
                r.number(),
                r.publishedAt(),
                owners);
    }

    static List<OrganisationRef> owners(List<ReportPlan> covered, Map<UUID, OrganisationRef> known) {
        return covered.stream()
                .map(ReportPlan::organisationId)
                .distinct()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .sorted(java.util.Comparator.comparing(OrganisationRef::slug))
                .toList();
    }
}
