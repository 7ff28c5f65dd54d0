package org.yeep.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which shared themes the plans' own headings treat.
 *
 * @param slugs of the themes by the id of the heading
 */
record ThemeHeadings(Map<UUID, Set<String>> slugs) {

    /** Slug → the plan's headings that treat it, in the plan's order; one that treats several stands at each. */
    Map<String, List<UUID>> of(PublishedPlan plan) {
        var headings = new LinkedHashMap<String, List<UUID>>();
        for (var node : plan.outline().nodes())
            for (var slug : slugs.getOrDefault(node.id(), Set.of()))
                headings.computeIfAbsent(slug, s -> new ArrayList<>()).add(node.id());
        return headings;
    }
}
