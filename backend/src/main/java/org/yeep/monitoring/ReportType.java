package org.yeep.monitoring;

/** The report a period feeds. A cycle has three progress reports and a final one, never a fourth. */
public enum ReportType {
    PROGRESS_1,
    PROGRESS_2,
    PROGRESS_3,
    FINAL
}
