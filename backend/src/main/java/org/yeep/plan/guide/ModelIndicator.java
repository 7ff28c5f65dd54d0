package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;

/**
 * An indicator proposed with a model. It has no baseline and no target: those are the municipality's.
 *
 * @param code of the library's definition; null where the library has none that fits
 * @param direction null where the library does not say which way is better
 */
@Schema(name = "ModelIndicator")
record ModelIndicator(
        String code,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull String unit,
        @NotNull Measure measure,
        @NotNull RightsType rightsType,
        Direction direction,
        @NotNull List<@NotNull String> disaggregations) {

    static ModelIndicator of(DefinitionRef d) {
        return new ModelIndicator(
                d.code(),
                d.titleTr(),
                d.titleEn(),
                d.unit(),
                d.measure(),
                d.rightsType(),
                d.direction(),
                d.disaggregations());
    }
}
