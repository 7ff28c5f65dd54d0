package org.yeep.evidence.inspection;

import java.util.Set;

/**
 * What a file was found to be.
 *
 * @param textRead whether all of its text could be looked through; false for pictures, scans and what is too long
 * @param details what it tells beside its pages; words only, never the values
 */
public record Inspection(FileKind kind, boolean textRead, Set<HiddenDetail> details) {}
