package org.yeep.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yeep.monitoring.suppression.Figure;
import org.yeep.monitoring.suppression.Release;
import org.yeep.monitoring.suppression.Span;

/** Puts what is public together, indicator by indicator and release by release. */
final class Releases {
    private record Source(UUID submissionId, UUID planIndicatorId) {}

    private Releases() {}

    static Map<UUID, List<Release>> read(List<ReleasedObservation> released, List<WithheldCell> withheld) {
        var hidden = withheld.stream()
                .collect(groupingBy(
                        w -> new Source(w.submissionId(), w.planIndicatorId()), mapping(WithheldCell::cell, toSet())));
        var bySource = released.stream()
                .collect(groupingBy(
                        r -> new Source(r.submissionId(), r.observation().planIndicatorId()),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()));
        var releases = new LinkedHashMap<UUID, List<Release>>();
        bySource.forEach((source, cells) -> releases.computeIfAbsent(source.planIndicatorId(), i -> new ArrayList<>())
                .add(release(cells, hidden.getOrDefault(source, Set.of()))));
        return releases;
    }

    private static Release release(List<ReleasedObservation> cells, Set<String> hidden) {
        var first = cells.get(0);
        var figures =
                figures(cells.stream().map(ReleasedObservation::observation).toList());
        return new Release(new Span(first.startsOn(), first.endsOn()), first.number(), figures, hidden);
    }

    static List<Figure> figures(List<Observation> observations) {
        return observations.stream()
                .map(Observation::ref)
                .map(o -> new Figure(o.cell(), o.value(), o.numerator(), o.denominator()))
                .toList();
    }
}
