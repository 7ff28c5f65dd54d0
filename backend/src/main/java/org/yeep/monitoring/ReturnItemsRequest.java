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

    @Schema(name = "ReturnedItem")
    public record ReturnedItem(
            @NotNull UUID planIndicatorId,
            @NotBlank @Size(max = 200) String cell,
            @NotBlank @Size(max = 2000) String reason) {}
}
