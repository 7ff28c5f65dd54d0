package org.yeep.monitoring.suppression;

import java.util.Set;

/** Which cells the earlier release of the same period showed with a number, and which it hid. */
public record Earlier(Set<String> shown, Set<String> hidden) {
    public static final Earlier NONE = new Earlier(Set.of(), Set.of());
}
