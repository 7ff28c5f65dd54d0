package org.yeep.monitoring;

import java.util.UUID;

public record ClaimRef(UUID itemId, ClaimStatus status, String text) {}
