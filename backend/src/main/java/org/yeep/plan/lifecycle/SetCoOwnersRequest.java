package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

public record SetCoOwnersRequest(@NotNull @Size(max = 100) List<@NotNull UUID> organisationIds) {}
