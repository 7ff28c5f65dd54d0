package org.yeep.plan.norms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.NormCatalogue;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.document.PlanDocument;

/** Reads what the coverage of a plan by norms is worked out from; a fixed number of statements. */
@ApplicationScoped
class CoverageReader {
    private final PlanDocuments documents;
    private final NormCatalogue norms;
    private final IndicatorLibrary library;

    CoverageReader(PlanDocuments documents, NormCatalogue norms, IndicatorLibrary library) {
        this.documents = documents;
        this.norms = norms;
        this.library = library;
    }

    @Transactional
    NormCoverageResponse of(String planIdOrSlug) {
        var document = documents.readable(planIdOrSlug);
        return NormCoverage.of(document, norms.all(), library.themes(), norms.ofDefinitions(codes(document)));
    }

    private static Set<String> codes(PlanDocument document) {
        return document.themes().stream()
                .flatMap(t -> t.objectives().stream())
                .flatMap(o -> Stream.concat(
                        o.indicators().stream(), o.actions().stream().flatMap(a -> a.indicators().stream())))
                .map(i -> i.content().definitionCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
