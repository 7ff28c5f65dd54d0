package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.assessment.Assessments;
import org.yeep.indicator.RightsType;
import org.yeep.monitoring.ClaimRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.PublicCell;
import org.yeep.monitoring.Submissions;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;

/** One chapter a plan: its completeness and gaps, its findings by theme, its indicators by rights type. */
@ApplicationScoped
class ChapterBuilder {
    private final Plans plans;
    private final Organisations organisations;
    private final Submissions submissions;
    private final Assessments assessments;
    private final ItemBuilder items;

    ChapterBuilder(
            Plans plans,
            Organisations organisations,
            Submissions submissions,
            Assessments assessments,
            ItemBuilder items) {
        this.plans = plans;
        this.organisations = organisations;
        this.submissions = submissions;
        this.assessments = assessments;
        this.items = items;
    }

    /** By municipality and title, never by any figure. */
    List<ReportChapter> build(List<ChapterSource> sources, List<OrganisationReply> replies) {
        var titles =
                plans.findAll(sources.stream().map(s -> s.submission().planId()).toList());
        var owners = organisations.findAll(ChapterSources.organisations(sources));
        var said = replies.stream().collect(Collectors.toMap(OrganisationReply::organisationId, Function.identity()));
        return sources.stream()
                .map(s -> chapter(
                        s,
                        titles.get(s.submission().planId()),
                        owners.get(s.submission().organisationId()),
                        said.get(s.submission().organisationId())))
                .sorted(Comparator.comparing(
                                (ReportChapter c) -> c.organisation().slug())
                        .thenComparing(ReportChapter::planTitle))
                .toList();
    }

    private ReportChapter chapter(ChapterSource source, PlanRef plan, OrganisationRef owner, OrganisationReply reply) {
        var cells = submissions.publicCells(source.submission().id());
        var indicators = plans.indicators(plan.id());
        return new ReportChapter(
                plan.id(),
                plan.title(),
                new ReportChapter.Organisation(owner.id(), owner.slug(), owner.name()),
                completeness(source, cells),
                gaps(indicators, cells),
                themes(source),
                byRightsType(indicators, cells),
                assessments.agreement(List.of(source.assessment().id())),
                reply == null ? null : new ReportChapter.Reply(reply.text(), reply.repliedAt()));
    }

    private static ReportChapter.Completeness completeness(ChapterSource source, List<PublicCell> cells) {
        return new ReportChapter.Completeness(
                source.submission().completeness(),
                source.submission().onTime(),
                cells.size(),
                (int) cells.stream().filter(ChapterBuilder::missing).count(),
                (int) cells.stream().filter(PublicCell::suppressed).count());
    }

    private static boolean missing(PublicCell cell) {
        return cell.status() == ObservationStatus.MISSING;
    }

    private static List<ReportChapter.Gap> gaps(List<PlanIndicatorRef> indicators, List<PublicCell> cells) {
        return indicators.stream()
                .flatMap(i -> cells.stream()
                        .filter(c -> c.planIndicatorId().equals(i.id()) && missing(c))
                        .map(c -> new ReportChapter.Gap(i.id(), i.title(), c.cell(), c.missingReason(), c.note())))
                .toList();
    }

    private List<ReportChapter.Theme> themes(ChapterSource source) {
        var claims = submissions.claims(source.submission().id()).stream()
                .collect(Collectors.toMap(ClaimRef::itemId, Function.identity()));
        var judged = items.of(source, claims);
        var byTheme = new LinkedHashMap<String, List<ReportItem>>();
        for (PlanItemRef item : plans.items(source.submission().planId())) {
            if (!item.assessable()) continue;
            byTheme.computeIfAbsent(item.themeTitle(), t -> new ArrayList<>()).add(judged.apply(item));
        }
        return byTheme.entrySet().stream()
                .map(e -> new ReportChapter.Theme(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static List<ReportChapter.RightsGroup> byRightsType(
            List<PlanIndicatorRef> indicators, List<PublicCell> cells) {
        Map<UUID, List<PublicCell>> byIndicator =
                cells.stream().collect(Collectors.groupingBy(PublicCell::planIndicatorId));
        var groups = new ArrayList<ReportChapter.RightsGroup>();
        for (RightsType type : rightsTypesThenUnknown()) {
            var reported = indicators.stream()
                    .filter(i -> i.rightsType() == type && byIndicator.containsKey(i.id()))
                    .map(i -> ReportIndicator.of(i, byIndicator.get(i.id())))
                    .toList();
            if (!reported.isEmpty()) groups.add(new ReportChapter.RightsGroup(type, reported));
        }
        return groups;
    }

    private static Collection<RightsType> rightsTypesThenUnknown() {
        var types = new ArrayList<RightsType>(List.of(RightsType.values()));
        types.add(null);
        return types;
    }
}
