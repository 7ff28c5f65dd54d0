package org.yeep.shared.idempotency;

/** The answer given the first time; {@code body}, {@code location} and {@code etag} may be null. */
record StoredAnswer(int status, String contentType, String location, String etag, byte[] body) {}
