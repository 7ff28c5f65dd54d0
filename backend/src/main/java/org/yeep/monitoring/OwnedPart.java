package org.yeep.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yeep.plan.PlanIndicatorRef;

/** What one owner owes of a submission: some items of the plan with the cells of their indicators. */
record OwnedPart(
        Submission submission,
        Set<UUID> itemIds,
        List<PlanIndicatorRef> indicators,
        ExpectedCells cells,
        List<Observation> given) {

    /** Of the whole submission, what belongs to these items. */
    static OwnedPart of(
            Submission submission,
            Set<UUID> itemIds,
            List<PlanIndicatorRef> all,
            ExpectedCells cells,
            List<Observation> observations) {
        var own = all.stream().filter(i -> itemIds.contains(i.itemId())).toList();
        var ids = own.stream().map(PlanIndicatorRef::id).toList();
        var given = observations.stream()
                .filter(o -> ids.contains(o.planIndicatorId()))
                .toList();
        return new OwnedPart(submission, itemIds, own, cells, given);
    }

    /** Whether anything of it is reported on at all. */
    boolean due() {
        return !indicators.isEmpty();
    }

    Completeness completeness() {
        return Completeness.of(
                indicators,
                cells,
                given.stream().collect(groupingBy(Observation::planIndicatorId, mapping(Observation::cell, toSet()))));
    }

    /** After a return what came back, before that what is still empty; nothing while it is not open. */
    int outstanding() {
        if (!submission.writable()) return 0;
        if (submission.onlyReturnedItems())
            return (int) given.stream().filter(o -> o.editable(submission)).count();
        return completeness().left();
    }

    Instant lastEntryAt() {
        return given.stream()
                .map(Observation::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
