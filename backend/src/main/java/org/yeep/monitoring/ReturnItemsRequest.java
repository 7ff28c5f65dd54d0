package org.yeep.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnItems")
public record ReturnItemsRequest(
        @NotNull @NotEmpty @Size(max = 1000) List<@NotNull @Valid ReturnedItem> items) {

    @Schema(
            name = "ReturnedItem",
            description = "Either a value, by planIndicatorId and cell, or what was stated of an action, by itemId")
    public record ReturnedItem(
            @Schema(description = "Of a value; with cell") UUID planIndicatorId,

            @Size(min = 1, max = 200) @Schema(description = "Of a value; with planIndicatorId", examples = "total")
            String cell,

            @Schema(description = "The action whose statement comes back; without planIndicatorId and cell")
            UUID itemId,

            @NotBlank @Size(max = 2000) String reason) {

        boolean ofValue() {
            return planIndicatorId != null && cell != null && itemId == null;
        }

        boolean ofClaim() {
            return itemId != null && planIndicatorId == null && cell == null;
        }
    }
}
