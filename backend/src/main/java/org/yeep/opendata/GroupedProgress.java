package org.yeep.opendata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.ThemeRef;
import org.yeep.monitoring.progress.ProgressNode.RollUpSums;
import org.yeep.monitoring.progress.ProgressSettings;
import org.yeep.monitoring.progress.RollUp;
import org.yeep.opendata.GroupedProgressResponse.Group;
import org.yeep.plan.PlanOutline.MeasuredIndicator;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

/** Plans put together by theme, province or type of municipality. Sorted by name, whatever the figures say. */
@ApplicationScoped
class GroupedProgress {
    private final PublishedPlans published;
    private final GroupMembers members;
    private final IndicatorLibrary library;
    private final ProgressSettings settings;

    GroupedProgress(
            PublishedPlans published, GroupMembers members, IndicatorLibrary library, ProgressSettings settings) {
        this.published = published;
        this.members = members;
        this.library = library;
        this.settings = settings;
    }

    private record Name(String tr, String en) {}

    @Transactional
    GroupedProgressResponse read(ProgressGroup by, ProgressFilter filter, LocalDate day) {
        var found = published.find(AsOf.of(day), filter);
        var groups = members.of(found.plans(), by, filter).collect(groupingBy(GroupMember::key));
        var names = names(by);
        var definitions = definitions(found.plans());
        var figures = groups.entrySet().stream()
                .map(e -> group(e.getKey(), names.get(e.getKey()), e.getValue(), definitions))
                .sorted(Comparator.comparing(GroupedProgress::label, turkish()).thenComparing(Group::key))
                .toList();
        return new GroupedProgressResponse(by, day, settings.thresholds(), found.periods(), figures);
    }

    /** The plans of one group by the name of their owner. */
    @Transactional
    Page<PlanLineResponse> plans(
            ProgressGroup by, String key, ProgressFilter filter, LocalDate day, String cursor, int limit) {
        var after = Cursor.decode(cursor, 2);
        var order = Comparator.comparing(PlanLineResponse::organisationName, turkish())
                .thenComparing(line -> line.planId().toString());
        var plans = published.find(AsOf.of(day), filter).plans();
        var definitions = definitions(plans);
        var found = members.of(plans, by, filter)
                .filter(m -> by == ProgressGroup.ALL || m.key().equals(key))
                .map(m -> line(m, definitions))
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

    /** Those of the library that the plans' indicators name, by code. */
    private Map<String, DefinitionRef> definitions(List<PublishedPlan> of) {
        var codes = of.stream()
                .flatMap(p -> p.outline().indicators().stream())
                .map(MeasuredIndicator::definitionCode)
                .filter(Objects::nonNull)
                .collect(toSet());
        return library.byCodes(codes);
    }

    private Map<String, Name> names(ProgressGroup by) {
        var names = new LinkedHashMap<String, Name>();
        if (by == ProgressGroup.THEME)
            for (ThemeRef theme : library.themes()) names.put(theme.slug(), new Name(theme.titleTr(), theme.titleEn()));
        if (by == ProgressGroup.PROVINCE)
            published.provinces().forEach((plate, name) -> names.put(plate, new Name(name, name)));
        return names;
    }

    private Group group(String key, Name name, List<GroupMember> members, Map<String, DefinitionRef> definitions) {
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
                RecomputedPercentages.of(members, definitions));
    }

    private PlanLineResponse line(GroupMember member, Map<String, DefinitionRef> definitions) {
        var plan = member.plan();
        var share = member.share();
        var mean = share.mean(settings.thresholds());
        return new PlanLineResponse(
                plan.plan().id(),
                plan.plan().slug(),
                plan.plan().title(),
                plan.plan().titleEn(),
                plan.owner().slug(),
                plan.owner().name(),
                plan.plan().sample(),
                plan.period(),
                share.counts(),
                share.unmeasured(),
                share.coverage(),
                mean,
                mean == null && share.covered().signum() > 0,
                RollUpSums.of(share),
                member.roots(),
                RecomputedPercentages.of(List.of(member), definitions));
    }

    private static String label(Group group) {
        return group.nameTr() == null ? group.key() : group.nameTr();
    }

    private static Collator turkish() {
        return Collator.getInstance(Locale.forLanguageTag("tr"));
    }
}
