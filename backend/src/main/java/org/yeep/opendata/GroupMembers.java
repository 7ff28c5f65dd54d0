package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yeep.indicator.RightsType;
import org.yeep.organisation.OrganisationRef;

/** Says which plans, or parts of plans, belong to which group. */
@ApplicationScoped
class GroupMembers {
    private static final String ALL = "ALL";
    private static final String OTHER = "OTHER";

    private final PublishedPlans published;

    GroupMembers(PublishedPlans published) {
        this.published = published;
    }

    Stream<GroupMember> of(List<PublishedPlan> plans, ProgressGroup by, ProgressFilter filter) {
        boolean byTheme = by == ProgressGroup.THEME || filter.theme() != null;
        var headings = byTheme ? published.headings(plans) : new ThemeHeadings(Map.of());
        return plans.stream()
                .flatMap(plan -> narrowed(plan, filter.rightsType()))
                .flatMap(plan -> members(plan, by, filter.theme(), headings));
    }

    /** A plan without an indicator of the type has nothing to say about it. */
    private static Stream<PublishedPlan> narrowed(PublishedPlan plan, RightsType type) {
        if (type == null) return Stream.of(plan);
        return Stream.of(plan.only(type)).filter(p -> !p.outline().indicators().isEmpty());
    }

    private static Stream<GroupMember> members(
            PublishedPlan plan, ProgressGroup by, String theme, ThemeHeadings headings) {
        return switch (by) {
            case THEME -> byTheme(plan, theme, headings);
            case RIGHTS_TYPE ->
                Stream.of(RightsType.values())
                        .flatMap(type -> narrowed(plan, type).flatMap(p -> member(type.name(), p, theme, headings)));
            case PROVINCE ->
                Stream.ofNullable(plan.owner().provincePlate())
                        .flatMap(plate -> member(plate.toString(), plan, theme, headings));
            case ORGANISATION_TYPE -> member(type(plan.owner()), plan, theme, headings);
            case ALL -> member(ALL, plan, theme, headings);
        };
    }

    private static Stream<GroupMember> byTheme(PublishedPlan plan, String theme, ThemeHeadings headings) {
        return headings.of(plan).entrySet().stream()
                .filter(e -> theme == null || e.getKey().equals(theme))
                .map(e -> new GroupMember(e.getKey(), plan, e.getValue()));
    }

    private static Stream<GroupMember> member(String key, PublishedPlan plan, String theme, ThemeHeadings headings) {
        if (theme == null)
            return Stream.of(new GroupMember(key, plan, List.of(plan.plan().id())));
        return Stream.ofNullable(headings.of(plan).get(theme)).map(roots -> new GroupMember(key, plan, roots));
    }

    private static String type(OrganisationRef owner) {
        return owner.municipalityType() == null
                ? OTHER
                : owner.municipalityType().name();
    }
}
