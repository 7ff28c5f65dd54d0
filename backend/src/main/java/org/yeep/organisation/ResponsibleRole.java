package org.yeep.organisation;

/** Who answers for a unit, and who stands in. */
public enum ResponsibleRole {
    RESPONSIBLE,
    DEPUTY
}
