package org.yeep.shared.idempotency;

/** A POST its sender may repeat: whose, under which key, what it does, and the hash of what it says. */
record KeyedRequest(String account, String key, String operation, String bodyHash) {}
