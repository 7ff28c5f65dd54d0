package org.yeep.opendata;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.ThemeRef;
import org.yeep.monitoring.progress.ProgressNode.RollUpSums;
import org.yeep.monitoring.progress.ProgressSettings;
import org.yeep.monitoring.progress.RollUp;
import org.yeep.opendata.GroupedProgressResponse.Group;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

/** Plans put together by theme, province or type of municipality. Sorted by name, whatever the figures say. */
@ApplicationScoped
class GroupedProgress {
    private static final String ALL = "ALL";
    private static final String OTHER = "OTHER";

    private final PublishedPlans published;
    private final IndicatorLibrary library;
    private final ProgressSettings settings;

    GroupedProgress(PublishedPlans published, IndicatorLibrary library, ProgressSettings settings) {
        this.published = published;
        this.library = library;
        this.settings = settings;
    }

    private record Name(String tr, String en) {}

    @Transactional
    GroupedProgressResponse read(ProgressGroup by, LocalDate day) {
        var members = members(by, AsOf.of(day)).collect(groupingBy(GroupMember::key));
        var names = names(by);
        var groups = members.entrySet().stream()
                .map(e -> group(e.getKey(), names.get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(GroupedProgress::label, turkish()).thenComparing(Group::key))
                .toList();
        return new GroupedProgressResponse(by, day, settings.thresholds(), groups);
    }

    /** The plans of one group by the name of their owner. */
    @Transactional
    Page<PlanLineResponse> plans(ProgressGroup by, String key, LocalDate day, String cursor, int limit) {
        var after = Cursor.decode(cursor, 2);
        var order = Comparator.comparing(PlanLineResponse::organisationName, turkish())
                .thenComparing(line -> line.planId().toString());
        var found = members(by, AsOf.of(day))
                .filter(m -> by == ProgressGroup.ALL || m.key().equals(key))
                .map(this::line)
                .sorted(order)
                .filter(line -> after == null || isAfter(line, after))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, line -> Cursor.of(line.organisationName(), line.planId()));
    }

    private static boolean isAfter(PlanLineResponse line, Cursor after) {
        int byName = turkish().compare(line.organisationName(), after.text(0));
        return byName > 0 || byName == 0 && line.planId().toString().compareTo(after.text(1)) > 0;
    }

    private Stream<GroupMember> members(ProgressGroup by, AsOf asOf) {
        var plans = published.all(asOf);
        if (by == ProgressGroup.THEME) return byTheme(plans);
        return plans.stream()
                .filter(p -> by != ProgressGroup.PROVINCE || p.owner().provincePlate() != null)
                .map(p -> new GroupMember(key(by, p), p, List.of(p.plan().id())));
    }

    private static String key(ProgressGroup by, PublishedPlan plan) {
        return switch (by) {
            case ALL, THEME -> ALL;
            case PROVINCE -> plan.owner().provincePlate().toString();
            case ORGANISATION_TYPE ->
                plan.owner().municipalityType() == null
                        ? OTHER
                        : plan.owner().municipalityType().name();
        };
    }

    /** A heading that treats several themes counts in each of them. */
    private Stream<GroupMember> byTheme(List<PublishedPlan> plans) {
        var slugs = published.themes(plans);
        return plans.stream().flatMap(plan -> {
            var roots = new LinkedHashMap<String, List<UUID>>();
            plan.outline()
                    .nodes()
                    .forEach(n -> slugs.getOrDefault(n.id(), Set.of())
                            .forEach(slug -> roots.computeIfAbsent(slug, s -> new ArrayList<>())
                                    .add(n.id())));
            return roots.entrySet().stream().map(e -> new GroupMember(e.getKey(), plan, e.getValue()));
        });
    }

    private Map<String, Name> names(ProgressGroup by) {
        var names = new LinkedHashMap<String, Name>();
        if (by == ProgressGroup.THEME)
            for (ThemeRef theme : library.themes()) names.put(theme.slug(), new Name(theme.titleTr(), theme.titleEn()));
        if (by == ProgressGroup.PROVINCE)
            published.provinces().forEach((plate, name) -> names.put(plate, new Name(name, name)));
        return names;
    }

    private Group group(String key, Name name, List<GroupMember> members) {
        var whole = members.stream().map(GroupMember::share).reduce(RollUp.NONE, RollUp::plus);
        var mean = whole.mean(settings.thresholds());
        return new Group(
                key,
                name == null ? null : name.tr(),
                name == null ? null : name.en(),
                members.size(),
                whole.counts(),
                whole.unmeasured(),
                whole.coverage(),
                mean,
                mean == null && whole.covered().signum() > 0,
                RollUpSums.of(whole),
                RecomputedPercentages.of(members));
    }

    private PlanLineResponse line(GroupMember member) {
        var plan = member.plan();
        var share = member.share();
        var mean = share.mean(settings.thresholds());
        return new PlanLineResponse(
                plan.plan().id(),
                plan.plan().slug(),
                plan.plan().title(),
                plan.owner().slug(),
                plan.owner().name(),
                plan.period(),
                share.counts(),
                share.unmeasured(),
                share.coverage(),
                mean,
                mean == null && share.covered().signum() > 0,
                RollUpSums.of(share));
    }

    private static String label(Group group) {
        return group.nameTr() == null ? group.key() : group.nameTr();
    }

    private static Collator turkish() {
        return Collator.getInstance(Locale.forLanguageTag("tr"));
    }
}
