package org.yeep.monitoring;

import java.util.Optional;
import org.yeep.monitoring.BulkOutcome.BulkCellOutcome;
import org.yeep.monitoring.Overlay.Place;
import org.yeep.shared.problem.DomainProblem.Violation;

/**
 * One cell of a bulk entry against what is stored.
 *
 * @param there null if the cell is empty
 * @param reading null if it shall be
 * @param outcome as judged before anything is written
 */
record BulkChange(BulkCell asked, Observation there, Reading reading, CellOutcome outcome) {

    static BulkChange of(BulkCell asked, Observation there, Reading reading) {
        return new BulkChange(asked, there, reading, outcome(there, reading));
    }

    private static CellOutcome outcome(Observation there, Reading reading) {
        if (reading == null) return there == null ? CellOutcome.UNCHANGED : CellOutcome.REMOVED;
        if (there == null) return CellOutcome.CREATED;
        return there.says(reading) ? CellOutcome.UNCHANGED : CellOutcome.CHANGED;
    }

    boolean changes() {
        return outcome != CellOutcome.UNCHANGED;
    }

    boolean saves() {
        return reading != null && changes();
    }

    boolean ofTotal() {
        return asked.cell().equals(ExpectedCells.TOTAL);
    }

    Place place() {
        return new Place(asked.planIndicatorId(), asked.cell());
    }

    /** What stands against the change now: somebody was faster, or the board did not return this. */
    Optional<Violation> conflict(Submission submission, String place) {
        return Optional.ofNullable(changes() ? conflict(submission) : null)
                .map(code -> there == null
                        ? new Violation(place, code)
                        : new Violation(place, code, there.version(), there.updatedBy()));
    }

    private String conflict(Submission submission) {
        if (there == null && asked.version() != null) return "cell-emptied-meanwhile";
        if (there != null && asked.version() == null) return "cell-filled-already";
        if (there != null && asked.version() != there.version()) return "cell-changed-meanwhile";
        if (reading == null) return submission.onlyReturnedItems() ? "returned-item-not-deleted" : null;
        boolean open = there == null ? !submission.onlyReturnedItems() : there.editable(submission);
        return open ? null : "observation-not-returned";
    }

    /** Those created begin with version 0. */
    BulkCellOutcome told(boolean saved) {
        Integer version = there == null ? null : (Integer) there.version();
        if (saved && outcome == CellOutcome.CREATED) version = 0;
        if (saved && outcome == CellOutcome.REMOVED) version = null;
        return new BulkCellOutcome(asked.planIndicatorId(), asked.cell(), outcome, version);
    }
}
