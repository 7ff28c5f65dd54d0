package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one of the nine questions; {@code note} may be null. */
@Schema(name = "QualityResult")
public record QualityResult(
        @NotNull QualityCheck check,
        @NotNull QualityAnswer answer,
        @Size(max = 1000) String note) {

    boolean answered() {
        return answer != QualityAnswer.UNKNOWN;
    }
}
