package org.yeep.plan.importing.detecting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file is read, sheet by sheet: found by the headers and contents, then corrected by a person. */
@Schema(name = "ImportMapping")
public record Mapping(@NotNull @Valid @Size(max = 100) List<@NotNull @Valid SheetMapping> sheets) {}
