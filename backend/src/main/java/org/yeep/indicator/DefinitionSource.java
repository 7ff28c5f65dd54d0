package org.yeep.indicator;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where an indicator that shipped with the product was found.
 *
 * @param statedDisaggregations the dimensions in the words of the source, in step with those of the facts; empty where
 *     there is no source
 * @param verbatim whether the title is worded as in the source; null without a source
 */
@Embeddable
record DefinitionSource(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> statedDisaggregations,
        Boolean verbatim,
        String sourceUrl,
        String sourceKind,
        String note) {
    static final DefinitionSource NONE = new DefinitionSource(List.of(), null, null, null, null);
}
