package org.yeep.organisation;

/** What the Interior Ministry's circular 2010/10 asks municipalities for. */
public enum EqualityBody {
    EQUALITY_UNIT,
    EQUALITY_COMMISSION
}
