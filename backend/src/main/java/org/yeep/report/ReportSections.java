package org.yeep.report;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The written parts of a report; null is not written yet. */
@Schema(name = "ReportSections")
public record ReportSections(
        @Valid SectionText context,
        @Valid SectionText method,
        @Valid SectionText board,
        @Valid SectionText dataGaps,
        @Valid SectionText findingsIntro,
        @Valid SectionText goodPractice,
        @Valid SectionText failedPractice) {
    static final ReportSections EMPTY = new ReportSections(null, null, null, null, null, null, null);
}
