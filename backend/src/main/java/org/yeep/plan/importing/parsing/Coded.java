package org.yeep.plan.importing.parsing;

import java.util.regex.Pattern;

/**
 * A title that carries its code: {@code PG4.2.1: …}, {@code Hedef4: …}, {@code 1.2. …}, {@code ç) …}.
 *
 * @param code null if the title carries none
 */
public record Coded(String code, String title) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String LEVELS =
            "tematik alan|tema|öncelik alanı|stratejik amaç|genel amaç|amaç|stratejik hedef|alt hedef"
                    + "|hedef|faaliyet|eylem|strateji|tedbir|performans göstergesi|performans|gösterge";
    private static final Pattern LEVEL = Pattern.compile(
            "(?:" + LEVELS
                    + ")\\s*[-.]?\\s*(\\d+(?:\\.\\d+)*|[A-ZÇĞİÖŞÜ](?:\\.\\d+)*(?![\\p{L}]))\\s*(?:[:.)–—-]+\\s*(.*))?",
            FLAGS);
    private static final Pattern MARKED =
            Pattern.compile("([A-ZÇĞİÖŞÜ]{1,4}[ .-]?\\d+(?:\\.\\d+)*)\\s*[:)–—-]+\\s*(.+)", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d+(?:\\.\\d+)+\\.?|\\d{1,2}[.)-])\\s*[:–—-]?\\s*(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("([a-zçğıöşü])\\)\\s*(.+)", Pattern.DOTALL);

    public static Coded of(String text) {
        var bare = text.strip();
        var level = LEVEL.matcher(bare);
        if (level.matches()) {
            var title = level.group(2);
            return new Coded(level.group(1), title == null ? "" : title.strip());
        }
        for (var pattern : new Pattern[] {MARKED, NUMBERED, LETTER}) {
            var found = pattern.matcher(bare);
            if (found.matches())
                return new Coded(
                        found.group(1).replaceAll("[.)-]$", ""), found.group(2).strip());
        }
        return new Coded(null, bare);
    }

    /** Whether the text is a code and nothing else, such as {@code 4.3.1}, {@code A1}, {@code ç)}. */
    public static boolean isCode(String text) {
        return text.strip()
                .matches("(?:[A-ZÇĞİÖŞÜa-zçğıöşü]{1,4}[ .-]?)?\\d+(?:[.-]\\d+)*[.)]?|[a-zçğıöşüA-ZÇĞİÖŞÜ][.)]?");
    }
}
