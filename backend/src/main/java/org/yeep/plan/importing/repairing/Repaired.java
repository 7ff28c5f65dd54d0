package org.yeep.plan.importing.repairing;

import java.util.List;

/**
 * @param done what was changed, as codes of {@code import.<code>}
 * @param doubts what looks wrong but only a person can put right
 */
public record Repaired(String text, List<String> done, List<String> doubts) {}
