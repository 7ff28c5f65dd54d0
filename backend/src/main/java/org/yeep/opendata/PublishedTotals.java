package org.yeep.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.monitoring.progress.PeriodValue;
import org.yeep.monitoring.progress.ReportingMoment;

/** The published totals of one plan, indicator by indicator; what the public does not see is marked and has no number. */
final class PublishedTotals {
    private static final Comparator<ReportingMoment> NEWEST_FIRST = Comparator.comparing(ReportingMoment::endsOn)
            .thenComparing(ReportingMoment::startsOn)
            .reversed();

    private final Map<UUID, List<PeriodValue>> values = new LinkedHashMap<>();
    private final Map<String, ReportingMoment> periods = new LinkedHashMap<>();
    private final Map<String, Publication> publications = new HashMap<>();

    /**
     * One report version's publication of the plan.
     *
     * @param outline what it measured the plan by
     */
    record Publication(UUID outline, Instant at) {}

    void add(UUID indicator, PeriodValue value, Publication in) {
        publications.merge(value.periodCode(), in, (one, other) -> one.at().isBefore(other.at()) ? other : one);
        values.computeIfAbsent(indicator, id -> new ArrayList<>()).add(value);
        periods.putIfAbsent(
                value.periodCode(), new ReportingMoment(value.periodCode(), value.startsOn(), value.endsOn()));
    }

    Map<UUID, List<PeriodValue>> values() {
        return values;
    }

    /** Those something was published for, the newest first. */
    List<ReportingMoment> periods() {
        return periods.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** Those of any of them, each code once, the newest first. */
    static List<ReportingMoment> periods(Stream<PublishedTotals> of) {
        var all = new LinkedHashMap<String, ReportingMoment>();
        of.flatMap(totals -> totals.periods.values().stream()).forEach(p -> all.putIfAbsent(p.code(), p));
        return all.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** Id of what the plan was measured by when the period's newest values were published. */
    UUID outline(ReportingMoment period) {
        return publications.get(period.code()).outline();
    }

    /** @param code null for the newest */
    Optional<ReportingMoment> period(String code) {
        return periods().stream()
                .filter(p -> code == null || p.code().equals(code))
                .findFirst();
    }
}
