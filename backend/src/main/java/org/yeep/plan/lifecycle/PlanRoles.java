package org.yeep.plan.lifecycle;

/** Whose the operations on a plan's life are, in the contract's words. */
final class PlanRoles {
    static final String WRITERS =
            "Roles: municipality of the owner; contributor of the platform that owns a monitoring plan.";
    static final String DECIDERS =
            "Roles: municipality-approver of the owner; contributor of the platform that owns a monitoring plan.";

    private PlanRoles() {}
}
