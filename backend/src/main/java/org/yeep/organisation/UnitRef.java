package org.yeep.organisation;

import java.util.List;
import java.util.UUID;

/** What other features may know of a unit. @param name the present one, or the last of a closed unit */
public record UnitRef(UUID id, UUID organisationId, String name, List<String> formerNames, boolean closed) {}
