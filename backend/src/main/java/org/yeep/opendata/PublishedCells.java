package org.yeep.opendata;

/** The one place that says which published cell counts when several reports and versions carry it. */
final class PublishedCells {
    /**
     * For each indicator and period the cells of the publication that came last before {@code until}, all from the same
     * one: a corrected report may have dropped a cell. What was withdrawn by then does not count.
     * The placeholder stands for the moment, named or positional.
     */
    private static final String LATEST = """
            select o.* from (
                select p.*, dense_rank() over (
                    partition by p.plan_indicator_id, p.period_id
                    order by p.published_at desc, p.report_version desc, p.report_id) as recency
                from published_observation p
                where p.published_at < {until} {only}
                  and not exists (select from report r where r.id = p.report_id and r.withdrawn_at < {until})
            ) o where o.recency = 1""";

    private PublishedCells() {}

    /** With the named parameters {@code until} and {@code indicator}. */
    static String ofIndicator() {
        return LATEST.replace("{until}", ":until").replace("{only}", "and p.plan_indicator_id = :indicator");
    }

    /** Of all indicators, or of those that {@code only} leaves; with the named parameter {@code until}. */
    static String among(String only) {
        return LATEST.replace("{until}", ":until").replace("{only}", only);
    }

    /** For a prepared statement: the moment twice. */
    static String all() {
        return LATEST.replace("{until}", "?").replace("{only}", "");
    }
}
