package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ModelAction")
record ModelAction(
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull List<@NotNull ModelIndicator> indicators) {}
