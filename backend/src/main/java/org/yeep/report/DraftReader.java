package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.assessment.Board;
import org.yeep.assessment.BoardMemberRef;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.report.ReportBuilder.Edition;
import org.yeep.report.ReportLifecycle.Actor;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** Reports on their way, as the board sees them, and as a municipality sees its own part when asked to reply. */
@ApplicationScoped
class DraftReader {
    private final ReportRepository reports;
    private final ReportPlanRepository parts;
    private final ReportEndorsementRepository endorsements;
    private final OrganisationReplyRepository replies;
    private final ReportAccess access;
    private final ChapterSources sources;
    private final ReportBuilder builder;
    private final Board board;
    private final Organisations organisations;
    private final ReportSettings settings;
    private final Caller caller;

    DraftReader(
            ReportRepository reports,
            ReportPlanRepository parts,
            ReportEndorsementRepository endorsements,
            OrganisationReplyRepository replies,
            ReportAccess access,
            ChapterSources sources,
            ReportBuilder builder,
            Board board,
            Organisations organisations,
            ReportSettings settings,
            Caller caller) {
        this.reports = reports;
        this.parts = parts;
        this.endorsements = endorsements;
        this.replies = replies;
        this.access = access;
        this.sources = sources;
        this.builder = builder;
        this.board = board;
        this.organisations = organisations;
        this.settings = settings;
        this.caller = caller;
    }

    /** A page may hold fewer than asked for: what a conflict hides is left out after reading. */
    @Transactional
    Page<DraftSummaryResponse> page(Cursor after, int limit) {
        var own = access.municipality() ? caller.organisation().orElse(null) : null;
        if (access.municipality() && own == null) return new Page<>(List.of(), null);
        var me = own == null ? board.me() : null;
        var found = Page.of(reports.drafts(after, limit, own), limit, r -> Cursor.of(r.id()));
        var covered = parts.of(found.items().stream().map(Report::id).toList());
        var names = new Names(
                organisations.findAll(ids(covered.values().stream().flatMap(List::stream))),
                board.members(
                        found.items().stream().map(Report::authorId).distinct().toList()));
        var hidden = me == null ? null : board.keptOut();
        var items = found.items().stream()
                .filter(r -> hidden == null
                        || covered.getOrDefault(r.id(), List.of()).stream()
                                .noneMatch(p -> hidden.test(p.organisationId(), r.periodId())))
                .map(r -> summary(r, covered.getOrDefault(r.id(), List.of()), names, me))
                .toList();
        return new Page<>(items, found.next());
    }

    @Transactional
    DraftResponse read(UUID reportId) {
        var report = reports.require(reportId);
        return access.municipality() ? asMunicipality(report) : asMember(report);
    }

    private DraftResponse asMember(Report report) {
        var me = access.member(report);
        var endorsed = endorsements.of(report.id());
        var people = board.members(
                Stream.concat(Stream.of(report.authorId()), endorsed.stream().map(ReportEndorsement::memberId))
                        .distinct()
                        .toList());
        var mine = report.writtenBy(me.id());
        var mayEndorse = report.state() == ReportState.BOARD_REVIEW
                && !mine
                && endorsed.stream().noneMatch(e -> e.memberId().equals(me.id()));
        return new DraftResponse(
                summary(report, people, me),
                report.sections(),
                endorsed.stream()
                        .map(e -> new DraftResponse.Endorsement(
                                people.get(e.memberId()).name(), e.endorsedAt()))
                        .toList(),
                settings.quorum(),
                replies.of(report.id()).stream()
                        .map(OrganisationReplyResponse::of)
                        .toList(),
                preview(report),
                mine && report.state() == ReportState.DRAFT,
                mayEndorse,
                ReportLifecycle.allowed(report.state(), actors(mine)));
    }

    private DraftResponse asMunicipality(Report report) {
        var own = access.asked(report);
        return new DraftResponse(
                summary(report, board.members(List.of(report.authorId())), null),
                report.sections(),
                List.of(),
                settings.quorum(),
                replies.of(report.id(), own).stream()
                        .map(OrganisationReplyResponse::of)
                        .toList(),
                preview(report).cutTo(own),
                false,
                false,
                List.of());
    }

    private EnumSet<Actor> actors(boolean author) {
        var actors = EnumSet.noneOf(Actor.class);
        if (author) actors.add(Actor.AUTHOR);
        if (caller.has(Role.BOARD_CHAIR)) actors.add(Actor.CHAIR);
        return actors;
    }

    private ReportContent preview(Report report) {
        var next = new Edition(report.number() + 1, null, report.id());
        return builder.build(report, sources.of(parts.of(report.id())), next);
    }

    private record Names(Map<UUID, OrganisationRef> organisations, Map<UUID, BoardMemberRef> members) {}

    private DraftSummaryResponse summary(Report report, Map<UUID, BoardMemberRef> people, BoardMemberRef me) {
        var covered = parts.of(report.id());
        return summary(report, covered, new Names(organisations.findAll(ids(covered.stream())), people), me);
    }

    private static DraftSummaryResponse summary(
            Report report, List<ReportPlan> covered, Names names, BoardMemberRef me) {
        return new DraftSummaryResponse(
                report.id(),
                report.kind(),
                report.periodId(),
                report.periodCode(),
                report.titleTr(),
                report.titleEn(),
                report.state(),
                PublishedReports.owners(covered, names.organisations()),
                names.members().get(report.authorId()).name(),
                me != null && report.writtenBy(me.id()),
                report.replyDue(),
                report.version());
    }

    private static Collection<UUID> ids(Stream<ReportPlan> covered) {
        return covered.map(ReportPlan::organisationId).distinct().toList();
    }
}
