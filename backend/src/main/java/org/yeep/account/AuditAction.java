package org.yeep.account;

public enum AuditAction {
    INSERT,
    UPDATE,
    DELETE
}
