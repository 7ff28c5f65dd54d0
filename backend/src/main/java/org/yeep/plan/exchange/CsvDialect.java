package org.yeep.plan.exchange;

/** How a CSV is punctuated: by RFC 4180, or as Excel expects it on a Turkish computer. */
public enum CsvDialect {
    RFC4180,
    EXCEL_TR;

    /** As it stands in an address. */
    static CsvDialect of(String name) {
        return "excel-tr".equals(name) ? EXCEL_TR : RFC4180;
    }
}
