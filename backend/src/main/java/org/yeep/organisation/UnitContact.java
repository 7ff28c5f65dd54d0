package org.yeep.organisation;

import java.util.UUID;

/** Who answers for a unit on a day. @param account null where nobody wrote down the person's account */
public record UnitContact(UUID unitId, String name, String account, ResponsibleRole role) {}
