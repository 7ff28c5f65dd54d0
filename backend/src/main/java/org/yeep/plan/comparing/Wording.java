package org.yeep.plan.comparing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike two titles are, from 0 to 1: Sørensen–Dice over the pairs of neighbouring letters in each word, with Turkish
 * letters and case folded. It forgives a changed suffix or another order of words.
 *
 * @see <a href="https://doi.org/10.2307/1932409">Dice 1945, Measures of the amount of ecologic association</a>
 */
final class Wording {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String FROM = "çğışöüâîû";
    private static final String TO = "cgisouaiu";

    private final String folded;
    private final Map<String, Integer> pairs = new HashMap<>();
    private final int size;

    Wording(String text) {
        folded = fold(text);
        int count = 0;
        for (var word : folded.split(" ")) {
            var framed = " " + word + " "; // so that a number, or a letter alone, counts too
            for (int i = 0; i + 1 < framed.length(); i++, count++)
                pairs.merge(framed.substring(i, i + 2), 1, Integer::sum);
        }
        size = count;
    }

    boolean blank() {
        return folded.isEmpty();
    }

    double likeness(Wording other) {
        if (blank() || other.blank()) return 0;
        if (folded.equals(other.folded)) return 1;
        if (size + other.size == 0) return 0;
        int shared = pairs.entrySet().stream()
                .mapToInt(p -> Math.min(p.getValue(), other.pairs.getOrDefault(p.getKey(), 0)))
                .sum();
        return 2.0 * shared / (size + other.size);
    }

    private static String fold(String text) {
        if (text == null) return "";
        var letters = new StringBuilder(text.toLowerCase(TURKISH));
        for (int i = 0; i < letters.length(); i++) {
            int at = FROM.indexOf(letters.charAt(i));
            if (at >= 0) letters.setCharAt(i, TO.charAt(at));
        }
        return String.join(" ", Arrays.asList(NO_LETTERS.split(letters))).strip();
    }
}
