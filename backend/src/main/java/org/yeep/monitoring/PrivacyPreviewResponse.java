package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PrivacyPreview", description = "Which cells the public will not see, and why")
public record PrivacyPreviewResponse(
        @NotNull List<HiddenCell> hidden, @NotNull int shownCells) {

    @Schema(name = "HiddenCell")
    public record HiddenCell(
            @NotNull UUID planIndicatorId,
            @NotNull String cell,

            @Schema(
                    description =
                            "SMALL_NUMBER: a small count of people; PLACE_LEVEL: by neighbourhood, on a sensitive subject;"
                                    + " PROTECTS_OTHER: would give a small one away;"
                                    + " EARLIER_RELEASE: comparing with what is already published would")
            @NotNull
            String reason,

            @Schema(description = "Counts from 1 up to one below this are not shown") @NotNull
            int threshold,

            @NotNull String message) {}
}
