package org.yeep.assessment;

import java.util.List;
import java.util.UUID;

public record DeclarationRef(
        UUID memberId, UUID organisationId, DeclarationOutcome outcome, List<ConflictGround> grounds) {}
