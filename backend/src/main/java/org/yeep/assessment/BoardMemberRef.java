package org.yeep.assessment;

import java.util.UUID;

/** What other features may know of a board member. */
public record BoardMemberRef(UUID id, String account, String name) {}
