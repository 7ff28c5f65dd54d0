package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many indicators stand how.
 *
 * @param suppressed of those without data: there is a value that the public does not see
 */
@Schema(name = "StatusCounts")
public record StatusCounts(
        @NotNull int completed,
        @NotNull int onTrack,
        @NotNull int atRisk,
        @NotNull int behind,
        @NotNull int noData,
        @NotNull int suppressed) {
    static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0, 0);

    static StatusCounts of(IndicatorFigure figure) {
        int hidden = figure.reason() == NoFigure.SUPPRESSED ? 1 : 0;
        return switch (figure.status()) {
            case COMPLETED -> new StatusCounts(1, 0, 0, 0, 0, 0);
            case ON_TRACK -> new StatusCounts(0, 1, 0, 0, 0, 0);
            case AT_RISK -> new StatusCounts(0, 0, 1, 0, 0, 0);
            case BEHIND -> new StatusCounts(0, 0, 0, 1, 0, 0);
            case NO_DATA -> new StatusCounts(0, 0, 0, 0, 1, hidden);
        };
    }

    StatusCounts plus(StatusCounts other) {
        return new StatusCounts(
                completed + other.completed,
                onTrack + other.onTrack,
                atRisk + other.atRisk,
                behind + other.behind,
                noData + other.noData,
                suppressed + other.suppressed);
    }

    public int all() {
        return completed + onTrack + atRisk + behind + noData;
    }
}
