package org.yeep.account;

/** What a broken link of the audit chain looks like. */
public enum BrokenLinkReason {
    /** A number of the chain is not there. */
    SEAL_MISSING,
    /** The sealed event is not there. */
    EVENT_MISSING,
    /** The event, or a link before it, is not what was sealed. */
    HASH_DIFFERS
}
