package org.yeep.account;

/** What to look for in the audit trail; null stands for everything. */
record AuditFilter(String entity, String entityId, String actor) {}
