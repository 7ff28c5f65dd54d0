package org.yeep.evidence;

/** A file on its way out: which content of the evidence, and whether everybody may have it. */
record ServedFile(EvidenceRef evidence, String sha256, long size, boolean open) {}
