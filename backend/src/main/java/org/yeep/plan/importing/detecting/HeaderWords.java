package org.yeep.plan.importing.detecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;
import org.yeep.plan.importing.repairing.TextRepair;

/** The names that plans give their columns. */
final class HeaderWords {
    private static final int LONGEST = 90;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final List<String> OPEN =
            List.of("hedef", "hedefler", "birim", "birimi", "no", "kod", "kodu", "kaynak", "kaynaklar");
    private static final Map<String, Field> WORDS = HeaderWordList.read();
    private static final List<String> BY_LENGTH = byLength();

    private HeaderWords() {}

    private static List<String> byLength() {
        var names = new ArrayList<>(WORDS.keySet());
        names.removeIf(n -> n.length() < 4 || OPEN.contains(n));
        names.sort((a, b) -> b.length() - a.length());
        return names;
    }

    /** Empty for what is no known header. */
    static Optional<Header> match(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) return Optional.empty();
        var repaired = TextRepair.repair(text).text();
        var found = YEAR.matcher(repaired);
        var year = found.find() ? found.group(1) : null;
        boolean manyYears = year != null && found.find();
        var folded = Folding.fold(YEAR.matcher(repaired).replaceAll(" "));
        return manyYears ? known(folded, null) : known(folded, year);
    }

    private static Optional<Header> known(String folded, String year) {
        var words = year == null
                ? folded
                : folded.replaceAll("\\b(yili|yil)\\b", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        if (year != null
                && words.matches("|hedef|hedefi|hedefleri|hedeflenen|hedeflenen deger|hedef deger|hedef degeri"))
            return Optional.of(new Header(Field.TARGET, year, 1, false));
        var exact = WORDS.get(words);
        if (exact != null) return Optional.of(new Header(exact, year, 1, OPEN.contains(words)));
        for (var name : BY_LENGTH) {
            if ((" " + words + " ").contains(" " + name + " "))
                return Optional.of(new Header(WORDS.get(name), year, 0.7, false));
        }
        return Optional.empty();
    }
}
