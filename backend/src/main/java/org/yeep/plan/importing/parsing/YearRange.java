package org.yeep.plan.importing.parsing;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code 2021-2023}, {@code 2021–2023}, {@code 20222024}, {@code 2021-2022-2023}, or one year. */
public record YearRange(int first, int last) {
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DASH = "\\s*[-–—−/]\\s*";
    private static final Pattern WHOLE = Pattern.compile(
            "(" + YEAR + ")(?:(?:" + DASH + YEAR + ")*" + DASH + "(" + YEAR + "))?(?: yılları?)?(?: arası)?");
    private static final Pattern JOINED = Pattern.compile("(" + YEAR + ")(" + YEAR + ")");
    private static final Pattern INSIDE = Pattern.compile("(?<!\\d)(" + YEAR + ")(?:(?:" + DASH + YEAR + ")*" + DASH
            + "|(?=" + YEAR + "(?!\\d)))(" + YEAR + ")(?!\\d)");

    /** Empty if the text is something else or runs backwards. */
    public static Optional<YearRange> parse(String text) {
        var bare = text.strip();
        var joined = JOINED.matcher(bare);
        if (joined.matches()) return range(joined.group(1), joined.group(2));
        var whole = WHOLE.matcher(bare);
        if (!whole.matches()) return Optional.empty();
        return range(whole.group(1), whole.group(2) == null ? whole.group(1) : whole.group(2));
    }

    /** The first range inside a longer text such as a title. */
    public static Optional<YearRange> in(String text) {
        var found = INSIDE.matcher(text);
        return found.find() ? range(found.group(1), found.group(2)) : Optional.empty();
    }

    private static Optional<YearRange> range(String first, String last) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return from <= to && to - from <= 60 ? Optional.of(new YearRange(from, to)) : Optional.empty();
    }
}
