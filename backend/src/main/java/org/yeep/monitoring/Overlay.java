package org.yeep.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.shared.problem.DomainProblem.Violation;

/** Lays cells over a worksheet as if they were saved, and says of each why it could not be. */
final class Overlay {
    private final Worksheet worksheet;

    Overlay(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    record Place(UUID planIndicatorId, String cell) {}

    /**
     * @param there what is stored; null if nothing is
     * @param reading what would be; null if it is emptied or refused
     */
    record Laid(Observation there, Reading reading, List<Violation> refused) {}

    /** Why some cannot be laid at all, by their index: the plan has no such indicator, or the cell is there twice. */
    static SortedMap<Integer, Violation> unsound(List<Place> asked, Set<UUID> indicators, CellPlaces places) {
        var unsound = new TreeMap<Integer, Violation>();
        var seen = new HashSet<Place>();
        for (int i = 0; i < asked.size(); i++) {
            if (!indicators.contains(asked.get(i).planIndicatorId()))
                unsound.put(i, new Violation(places.at(i, "/planIndicatorId"), "plan-indicator-unknown"));
            else if (!seen.add(asked.get(i))) unsound.put(i, new Violation(places.at(i, ""), "said-twice"));
        }
        return unsound;
    }

    /** @param asked null to empty the cell: that is possible of whatever is there */
    Laid lay(PlanIndicatorRef indicator, String cell, SaveObservationRequest asked) {
        var there = worksheet.at(indicator.id(), cell).orElse(null);
        var noCell = worksheet.refusal(indicator, cell);
        if (noCell.isPresent() && (asked != null || there == null)) return new Laid(there, null, List.of(noCell.get()));
        worksheet.empty(indicator.id(), cell);
        if (asked == null) return new Laid(there, null, List.of());
        var refused = ReadingRules.broken(indicator.measure(), asked);
        if (!refused.isEmpty()) return new Laid(there, null, refused);
        var reading = ReadingRules.read(indicator.measure(), asked);
        worksheet.put(reading.ref(there == null ? null : there.id(), indicator.id(), cell));
        return new Laid(there, reading, List.of());
    }
}
