package org.yeep.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yeep.indicator.ThemeRef;

/**
 * Maps a plan's heading to shared themes by their titles and aliases: the whole heading, what it is without a remark in
 * brackets, and the parts of a merged one ("Eğitim ve sağlık"). What fits none stays unmapped.
 */
public class ThemeMatcher {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final String BETWEEN_PARTS = "(?iu)\\s+ve\\s+|\\s*[/–-]\\s*";
    private final List<ThemeRef> themes;

    public ThemeMatcher(List<ThemeRef> themes) {
        this.themes = themes;
    }

    /** Slugs in the order of the shared list; empty for null. */
    public List<String> slugs(String heading) {
        if (heading == null) return List.of();
        var wanted = wordings(heading);
        return themes.stream()
                .filter(t -> names(t).stream().anyMatch(wanted::contains))
                .map(ThemeRef::slug)
                .toList();
    }

    private static Set<String> wordings(String heading) {
        var bare = heading.replaceAll("\\s*\\(.*?\\)", "");
        var wordings = new LinkedHashSet<String>();
        wordings.add(folded(heading));
        wordings.add(folded(bare));
        for (var part : bare.split(BETWEEN_PARTS)) wordings.add(folded(part));
        return wordings;
    }

    private static List<String> names(ThemeRef theme) {
        var names = new ArrayList<>(theme.aliases());
        names.add(theme.titleTr());
        names.replaceAll(ThemeMatcher::folded);
        return names;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(TURKISH).replaceAll("\\s+", " ");
    }
}
