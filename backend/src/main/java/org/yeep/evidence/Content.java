package org.yeep.evidence;

/** A file by what is in it: lower-case hexadecimal SHA-256 and size in bytes. */
record Content(String sha256, long size) {}
