package org.yeep.monitoring.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares every whole with its parts: the total with each dimension, a part with those that break it down further, and
 * across several dimensions where one alone has nothing to say.
 */
abstract class PartsRule extends Rule {
    PartsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        Set<List<String>> said = new HashSet<>();
        return cells.breakdowns().stream()
                .filter(Breakdown::adds)
                .flatMap(b -> Quantity.of(cells.indicator().measure()).stream()
                        .filter(q -> q.of(b.whole()) != null && !q.shared(b))
                        .filter(q -> b.by().size() == 1
                                || !said.contains(List.of(b.whole().cell(), q.field)))
                        .flatMap(q -> check(cells, b, q))
                        .peek(f -> said.add(List.of(f.cell(), f.field()))));
    }

    abstract Stream<Finding> check(Cells cells, Breakdown b, Quantity q);
}
