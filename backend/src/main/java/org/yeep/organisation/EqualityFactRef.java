package org.yeep.organisation;

import java.util.UUID;

/** A fact that evidence can hang on. @param holds whether it is what is known now, and not history */
public record EqualityFactRef(UUID id, UUID organisationId, boolean holds) {}
