package org.yeep.monitoring.template;

import java.util.UUID;
import org.yeep.monitoring.SaveObservationRequest;

/**
 * A row that somebody changed.
 *
 * @param version what was saved when the form went out; null for nothing
 * @param request null if the row was emptied
 */
public record FilledRow(
        SheetKeys keys, int row, UUID planIndicatorId, String cell, Integer version, SaveObservationRequest request) {
    public boolean emptied() {
        return request == null;
    }

    public TemplatePlace place() {
        return keys.place(row, null);
    }

    /** Where what a rule's pointer speaks of was written. */
    public TemplatePlace place(String pointer) {
        return keys.place(row, TemplateColumn.filling(pointer).orElse(null));
    }
}
