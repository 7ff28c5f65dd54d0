package org.yeep.plan.lifecycle;

/** As whom somebody moved a plan; the public reads this and no account. */
public enum ActorRole {
    OFFICER,
    APPROVER,
    PLATFORM
}
