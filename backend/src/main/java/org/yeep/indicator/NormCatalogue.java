package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All norms in their order, and which of them the library's indicators speak to. */
@ApplicationScoped
public class NormCatalogue {
    private final NormReferenceRepository norms;
    private final IndicatorDefinitionRepository definitions;

    NormCatalogue(NormReferenceRepository norms, IndicatorDefinitionRepository definitions) {
        this.norms = norms;
        this.definitions = definitions;
    }

    /** Source by source, each in its document's order; one statement. */
    public List<NormEntry> all() {
        return norms.of(null).stream().map(NormReference::entry).toList();
    }

    /** The norms of those indicators that exist, by code; one statement. */
    public Map<String, List<String>> ofDefinitions(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return definitions.visible(codes).stream()
                .collect(Collectors.toMap(d -> d.code(), d -> d.facts().norms()));
    }
}
