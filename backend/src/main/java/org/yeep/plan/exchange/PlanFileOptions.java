package org.yeep.plan.exchange;

import java.util.Locale;

/**
 * @param language of headings that are not the plan's own words
 * @param dialect matters to CSV only
 * @param owner the name of the organisation whose plan it is; null where nobody knows
 */
public record PlanFileOptions(Locale language, CsvDialect dialect, String owner) {}
