package org.yeep.plan.norms;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.NormSource;

/**
 * @param addressed norms that objectives, actions or indicators name
 * @param onlyThroughThemes norms that none names, but that belong to a theme of the plan
 */
@Schema(name = "NormSourceCoverage")
record SourceCoverage(
        @NotNull NormSource source,
        @NotNull int total,
        @NotNull int addressed,
        @NotNull int onlyThroughThemes,
        @NotNull List<@NotNull CoveredNorm> norms) {

    static SourceCoverage of(NormSource source, List<CoveredNorm> norms) {
        int addressed = (int) norms.stream().filter(CoveredNorm::addressed).count();
        int through = (int) norms.stream()
                .filter(n -> !n.addressed() && !n.throughThemes().isEmpty())
                .count();
        return new SourceCoverage(source, norms.size(), addressed, through, norms);
    }
}
