package org.yeep.plan.importing.detecting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yeep.plan.importing.repairing.Folding;
import org.yeep.plan.importing.repairing.TextRepair;

/**
 * The name at the left of a line of an objective card.
 *
 * @param code {@code 4.3} of "HEDEF 4.3", {@code H4.3} of "Hedef (H4.3)"; null for none
 * @param rest what follows the name in the same cell after a colon; null for nothing
 */
public record CardLabel(Field field, String code, String rest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String WORDS =
            "(stratejik amaç|amaç|stratejik hedef|hedef|performans göstergesi|performans|faaliyet|eylem|strateji|tema|tematik alan)";
    private static final Pattern LEVEL = Pattern.compile(
            WORDS + "(?:\\s*[-(]?\\s*([A-Z]?\\d+(?:\\.\\d+)*)(?:[\\s:.)–-]+(.*))?|\\s*[:–-]\\s*(.*)|)", FLAGS);
    private static final Pattern NAMED =
            Pattern.compile("([^:\\n]{3,60}?)\\s*:\\s*(.*)|([^:\\n]{3,60})", Pattern.DOTALL);

    public static Optional<CardLabel> of(String text) {
        var clean = TextRepair.repair(text).text().strip();
        var level = LEVEL.matcher(clean);
        if (level.matches())
            return Optional.of(new CardLabel(
                    field(level.group(1)),
                    level.group(2),
                    blankToNull(level.group(3) == null ? level.group(4) : level.group(3))));
        var named = NAMED.matcher(clean);
        if (!named.matches()) return Optional.empty();
        var name = named.group(1) == null ? named.group(3) : named.group(1);
        return HeaderWords.match(name)
                .filter(h -> h.confidence() == 1 && !h.field().isLevel())
                .map(h -> new CardLabel(h.field(), h.period(), blankToNull(named.group(2))));
    }

    private static Field field(String word) {
        var folded = Folding.fold(word);
        if (folded.contains("amac")) return Field.GOAL;
        if (folded.contains("hedef")) return Field.OBJECTIVE;
        if (folded.startsWith("performans")) return Field.INDICATOR;
        return folded.startsWith("tema") ? Field.THEME : Field.ACTION;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
