package org.yeep.assessment;

import java.util.List;

/** The shared themes an assignment covers; null covers the whole plan. */
record Scope(List<String> themeSlugs) {
    static final Scope WHOLE = new Scope(null);

    boolean covers(List<String> themesOfItem) {
        return themeSlugs == null || themesOfItem.stream().anyMatch(themeSlugs::contains);
    }
}
