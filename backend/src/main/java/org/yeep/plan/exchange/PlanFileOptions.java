package org.yeep.plan.exchange;

import java.util.Locale;

/** @param language of headings that are not the plan's own; {@code dialect} matters to CSV only */
public record PlanFileOptions(Locale language, CsvDialect dialect) {}
