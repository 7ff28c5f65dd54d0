package org.yeep.plan.importing.detecting;

import org.yeep.plan.importing.parsing.Coded;
import org.yeep.plan.importing.repairing.Folding;

/** Headings in a plan's own words. */
public final class Headings {
    private Headings() {}

    /** Without its number or the word for its level: "TEMA 1: Eğitim" is "Eğitim". */
    public static String bare(String heading) {
        var title = Coded.of(heading).title();
        return title.isEmpty()
                ? heading.strip()
                : title.replaceAll("(?iu)^(tema|tematik alan)\\s*[:–-]\\s*", "").strip();
    }

    static boolean saysTheme(String heading) {
        var folded = Folding.fold(heading);
        return folded.startsWith("tema ") || folded.startsWith("tematik alan") || folded.startsWith("oncelik alani");
    }
}
