package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Unlike a page it always says where to go on, so that a follower can come back tomorrow. */
@Schema(name = "ChangeFeed")
record ChangeFeed(
        @NotNull List<ChangeResponse> items,

        @Schema(
                nullable = true,
                description = "Pass as \"after\" next time; null only while nothing was ever published")
        String next) {}
