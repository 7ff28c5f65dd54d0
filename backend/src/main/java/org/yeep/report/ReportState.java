package org.yeep.report;

import java.util.EnumSet;
import java.util.Set;

public enum ReportState {
    DRAFT,
    BOARD_REVIEW,
    MUNICIPALITY_REPLY,
    PUBLIC_COMMENT,
    APPROVED,
    PUBLISHED,
    CORRECTED,
    WITHDRAWN;

    static final Set<ReportState> PUBLIC = EnumSet.of(PUBLISHED, CORRECTED, WITHDRAWN);
    static final Set<ReportState> WORKING = EnumSet.complementOf(EnumSet.copyOf(PUBLIC));

    /** Outside the board there is no such report before. */
    boolean isPublic() {
        return PUBLIC.contains(this);
    }
}
