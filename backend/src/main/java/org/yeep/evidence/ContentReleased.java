package org.yeep.evidence;

/** One piece of evidence fewer refers to this content. */
record ContentReleased(String sha256) {}
