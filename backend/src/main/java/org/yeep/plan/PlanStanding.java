package org.yeep.plan;

import java.util.UUID;
import org.yeep.plan.document.PlanKind;

/**
 * Where a plan stands in its life.
 *
 * @param state null for records compiled from public sources
 * @param visible whether anybody may read it
 * @param predecessorId the plan it is to succeed
 * @param revisionOf the plan in force it is the working copy of; null for a plan of its own
 * @param currentVersion number of the newest frozen version; 0 before the first
 * @param version of the row, for If-Match
 */
public record PlanStanding(
        UUID id,
        String title,
        UUID organisationId,
        PlanKind kind,
        PlanState state,
        boolean visible,
        Integer endYear,
        UUID predecessorId,
        UUID revisionOf,
        int currentVersion,
        int version) {
    static PlanStanding of(Plan plan) {
        var content = plan.content();
        return new PlanStanding(
                plan.id(),
                content.titleTr(),
                plan.organisationId(),
                content.kind(),
                plan.state(),
                plan.visible(),
                content.endYear(),
                plan.predecessorId(),
                plan.revisionOf(),
                plan.currentVersion(),
                plan.version());
    }
}
