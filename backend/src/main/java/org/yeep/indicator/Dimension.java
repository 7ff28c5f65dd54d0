package org.yeep.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.i18n.Words;

/**
 * A way of breaking a number down.
 *
 * @param categories in their order; each municipality's own where {@code own}
 * @param version of a municipality's own categories; null where nothing can be changed or was ever said
 */
@Schema(name = "Dimension")
public record Dimension(
        @Schema(examples = "age") @NotNull String code,
        @NotNull String labelTr,
        @NotNull String labelEn,

        @Schema(description = "Whoever is known to belong to one of its categories is known too well: higher threshold")
        @NotNull
        boolean sensitive,

        @Schema(description = "One person may stand in several categories: parts need not add up to their total")
        @NotNull
        boolean overlapping,

        @Schema(description = "Each municipality has categories of its own, as with neighbourhoods") @NotNull
        boolean own,

        @NotNull List<@NotNull DimensionCategory> categories,
        Integer version) {

    Dimension with(List<DimensionCategory> stated, int version) {
        return new Dimension(code, labelTr, labelEn, sensitive, overlapping, own, stated, version);
    }

    /** The codes that are asked for. */
    @JsonIgnore
    public List<String> asked() {
        return categories.stream()
                .filter(c -> !c.retired())
                .map(DimensionCategory::code)
                .toList();
    }

    public boolean has(String category) {
        return categories.stream().anyMatch(c -> c.code().equals(category));
    }

    @JsonIgnore
    public Words words() {
        return new Words(labelTr, labelEn);
    }
}
