package org.yeep.opendata;

import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;

/** Our statuses in the letters of SDMX's code list CL_OBS_STATUS 2.2, which statistical tools read. */
final class SdmxStatus {
    static final String SUPPRESSED = "Q";

    private SdmxStatus() {}

    /** @param reason why there is no value; null unless {@code status} is MISSING */
    static String of(ObservationStatus status, MissingReason reason, boolean suppressed) {
        if (suppressed) return SUPPRESSED;
        return switch (status) {
            case NORMAL -> "A";
            case ESTIMATED -> "E";
            case PROVISIONAL -> "P";
            case BREAK -> "B";
            case MISSING -> missing(reason);
        };
    }

    private static String missing(MissingReason reason) {
        if (reason == null) return "O";
        return switch (reason) {
            case NOT_APPLICABLE -> "M";
            case NOT_COLLECTED, NOT_DISAGGREGATED -> "L";
            case REFUSED, NOT_YET_AVAILABLE -> "O";
        };
    }
}
