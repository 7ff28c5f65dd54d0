package org.yeep.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveOwnCategories")
record SaveOwnCategoriesRequest(@NotNull @Size(max = 100) List<@NotNull @Valid DimensionCategory> categories) {}
