package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what each indicator of the product's files says: a changed file makes a new version, the old one stays. */
@ApplicationScoped
class ShippedVersions {
    private final IndicatorDefinitionRepository definitions;
    private final DefinitionVersionRepository versions;
    private final Clock clock;

    ShippedVersions(IndicatorDefinitionRepository definitions, DefinitionVersionRepository versions, Clock clock) {
        this.definitions = definitions;
        this.versions = versions;
        this.clock = clock;
    }

    void freeze() {
        var latest = versions.latest().stream()
                .collect(Collectors.toMap(DefinitionVersion::definitionId, Function.identity()));
        for (var definition : definitions.shipped()) {
            var last = latest.get(definition.id());
            if (last == null || !last.content().facts().equals(definition.facts()))
                versions.persist(definition.shipped(clock.instant(), last == null ? 0 : last.number()));
        }
        versions.flush();
    }
}
