package org.yeep.plan.exchange;

import java.util.Locale;

/** What a plan can be taken out as. */
public enum PlanFileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8"),
    JSON("application/json"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PlanFileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As it stands in an address and behind a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
