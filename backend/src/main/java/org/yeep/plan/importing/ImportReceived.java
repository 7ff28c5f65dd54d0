package org.yeep.plan.importing;

/** A file waits to be read. */
record ImportReceived() {}
