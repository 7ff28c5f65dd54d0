package org.yeep.assessment;

import java.util.List;

/** The shared themes an assignment covers; null covers the whole plan. */
record ThemeScope(List<String> themeSlugs) {
    static final ThemeScope WHOLE = new ThemeScope(null);

    boolean covers(List<String> themesOfItem) {
        return themeSlugs == null || themesOfItem.stream().anyMatch(themeSlugs::contains);
    }
}
