package org.yeep.opendata;

import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.progress.RollUp;

/**
 * A plan, or the part of it, that belongs to a group.
 *
 * @param key of the group
 * @param roots the plan itself, or those of its headings that treat the theme
 */
record GroupMember(String key, PublishedPlan plan, List<UUID> roots) {
    RollUp share() {
        return plan.share(roots);
    }
}
